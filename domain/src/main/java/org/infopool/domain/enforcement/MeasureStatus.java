package org.infopool.domain.enforcement;

import java.util.Set;

/** Where a measure stands. */
public enum MeasureStatus {
    /** The letter is written and on its way; nothing binds the party yet. */
    ORDERED,
    /** Served: its time runs. */
    IN_EFFECT,
    /** Done: corrected, held, or explained. */
    COMPLIED,
    /** Served, due and not done: the refusal is on record. */
    FAILED,
    /** Taken back by the authority. */
    WITHDRAWN;

    /** What may come next. */
    public Set<MeasureStatus> successors() {
        return switch (this) {
            case ORDERED -> Set.of(IN_EFFECT, COMPLIED, WITHDRAWN);
            case IN_EFFECT -> Set.of(COMPLIED, FAILED, WITHDRAWN);
            // What was refused in time can still be done too late; the refusal stays on record.
            case FAILED -> Set.of(COMPLIED);
            case COMPLIED, WITHDRAWN -> Set.of();
        };
    }
}
