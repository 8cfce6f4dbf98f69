package org.infopool.ejb.license;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.journal.TimeLineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows of one license.
 *
 * @param renewal from the first to the last day for applying for its renewal; absent where its status does not allow one
 * @param today the day, to which that is compared
 * @param clocks its own deadlines with the way they were computed, by due date
 * @param timeLine what happened to it, the newest first
 * @param documents what was written about it, the oldest first
 * @param names what the people are called who acted
 */
public record LicenseRecord(
        LicenseDetails details,
        @Nullable Period renewal,
        LocalDate today,
        List<Derivation> clocks,
        List<TimeLineEntry> timeLine,
        List<DocumentView> documents,
        Map<PersonNumber, LocalizedText> names) {}
