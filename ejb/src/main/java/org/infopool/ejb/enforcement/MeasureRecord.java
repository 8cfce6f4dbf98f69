package org.infopool.ejb.enforcement;

import java.util.List;
import java.util.Map;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.journal.TimeLineEntry;

/**
 * Everything that a page shows of one measure.
 *
 * @param clocks its deadlines with the way they were computed, by due date
 * @param timeLine what happened to it, the newest first
 * @param inspected whether the inspection that follows a failed order was ordered
 * @param names what the people are called who have a part in it
 */
public record MeasureRecord(
        MeasureDetails details,
        List<Derivation> clocks,
        List<TimeLineEntry> timeLine,
        List<DocumentView> documents,
        boolean inspected,
        Map<PersonNumber, LocalizedText> names) {
    /** Whether it was ordered in vain, and nobody has ordered the inspection that follows. */
    public boolean isInspectionDue() {
        return !inspected
                && clocks.stream()
                        .map(Derivation::deadline)
                        .anyMatch(clock -> clock.ruleId().equals(Measure.FOR_CAUSE)
                                && (clock.state().isOpen() || clock.state() == DeadlineState.MISSED));
    }
}
