package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.shared.RuleViolated;

/** Until when a violation must be discovered for a penalty to be given. */
public final class Limitation {
    private Limitation() {}

    /**
     * The last day on which a discovery is in time.
     *
     * @param endedOn the day of the act, or the day on which a continuing one ended
     * @param safetyHarmed whether life, health or financial safety was concerned and harm was done
     */
    public static Reasoned<LocalDate> of(RuleBook book, LocalDate endedOn, boolean safetyHarmed) {
        var id = safetyHarmed ? "apl.36-1.limitation-harm" : "apl.36-1.limitation";
        var due = DueDates.of(book, id, endedOn, List.of());
        return Reasoned.of(due.outcome().day(), due::reasons);
    }

    /**
     * Refuses a penalty for what was discovered too late.
     *
     * @throws RuleViolated {@code penalty.timeBarred}
     */
    public static void require(RuleBook book, LocalDate endedOn, boolean safetyHarmed, LocalDate discoveredOn) {
        var last = of(book, endedOn, safetyHarmed).outcome();
        RuleViolated.unless(!discoveredOn.isAfter(last), "penalty.timeBarred", discoveredOn, last);
    }
}
