package org.infopool.domain.enforcement;

import java.util.Set;

/** Where a violation stands. Until it is established, nothing about it is public and nothing counts. */
public enum ViolationStatus {
    /** Somebody has reason to think so. */
    SUSPECTED,
    /** The facts were weighed: it is known how serious it would be. */
    ASSESSED,
    /** An order to correct that was served, or a decision, says so (P14-34). */
    ESTABLISHED,
    /** It was not pursued, for reasons on record. */
    NOT_PURSUED;

    /** What may come next. */
    public Set<ViolationStatus> successors() {
        return switch (this) {
            case SUSPECTED -> Set.of(ASSESSED, NOT_PURSUED);
            case ASSESSED -> Set.of(ASSESSED, ESTABLISHED, NOT_PURSUED);
            // New facts change how serious it is, not that it happened.
            case ESTABLISHED -> Set.of(ESTABLISHED);
            case NOT_PURSUED -> Set.of();
        };
    }

    /** Whether it still has to be brought to an end. */
    public boolean isOpen() {
        return this == SUSPECTED || this == ASSESSED;
    }
}
