package org.infopool.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.shared.RuleViolated;

/** Days that do not count, both ends included. */
public record Pause(LocalDate from, LocalDate to) {
    /**
     * Days from {@code from} to {@code to}.
     *
     * @throws RuleViolated {@code clock.pauseBackwards} when it ends before it begins
     */
    public Pause {
        RuleViolated.unless(!to.isBefore(from), "clock.pauseBackwards", from, to);
    }

    /** How many days it takes out. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    /** How many days between the two, both included, lie in one of these pauses or more. */
    public static long daysWithin(List<Pause> pauses, LocalDate first, LocalDate last) {
        return Stretches.of(pauses).daysWithin(first.toEpochDay(), last.toEpochDay());
    }
}
