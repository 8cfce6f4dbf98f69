package org.infopool.ejb.enforcement;

import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.journal.TimeLineEntry;

/**
 * Everything that a page shows of one violation.
 *
 * @param measures what was ordered on it, the oldest first
 * @param repeats how many other violations of the same kind by the party stood within the look-back before it
 * @param clocks its deadlines with the way they were computed, by due date
 * @param timeLine what happened to it, the newest first
 * @param names what the people are called who have a part in it
 */
public record ViolationRecord(
        ViolationDetails details,
        List<MeasureDetails> measures,
        long repeats,
        List<Derivation> clocks,
        List<TimeLineEntry> timeLine,
        List<DocumentView> documents,
        Map<PersonNumber, LocalizedText> names) {}
