package org.infopool.ejb.license;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.journal.TimeLineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows of one license.
 *
 * @param renewBy the last day for applying for its renewal; absent once it has ended
 * @param clocks its own deadlines with the way they were computed, by due date
 * @param timeLine what happened to it, the newest first
 * @param documents what was written about it, the oldest first
 * @param names what the people are called who acted
 */
public record LicenseRecord(
        LicenseDetails details,
        @Nullable LocalDate renewBy,
        List<Derivation> clocks,
        List<TimeLineEntry> timeLine,
        List<DocumentView> documents,
        Map<PersonNumber, LocalizedText> names) {}
