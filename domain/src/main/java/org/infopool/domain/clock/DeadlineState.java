package org.infopool.domain.clock;

import java.util.Set;

/** The life of a deadline. */
public enum DeadlineState {
    /** Time runs. */
    RUNNING,
    /** Time stands, for a reason that the law allows. */
    PAUSED,
    /** It would end against a party on a date that is not certain: it waits until the year's holidays are known. */
    AWAITING_CALENDAR,
    /** What was due was done in time. */
    MET,
    /** Its last day ended, and what follows has been set going. */
    MISSED,
    /** It fell away. */
    CANCELLED;

    /** The states that may follow. */
    public Set<DeadlineState> successors() {
        return switch (this) {
            case RUNNING -> Set.of(PAUSED, AWAITING_CALENDAR, MET, MISSED, CANCELLED);
            case PAUSED -> Set.of(RUNNING, MET, CANCELLED);
            case AWAITING_CALENDAR -> Set.of(RUNNING, MET, CANCELLED);
            case MET, MISSED, CANCELLED -> Set.of();
        };
    }

    /** Whether it may still come to its end. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
