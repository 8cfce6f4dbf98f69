package org.infopool.domain.obligation;

import java.util.Set;

/** Where a dated duty stands. */
public enum ObligationStatus {
    OPEN,
    /** Not done when it was due. */
    OVERDUE,
    /** Done, in time or late. */
    MET,
    /** Fell away, for instance with its license. */
    LIFTED;

    /** What may come next. */
    public Set<ObligationStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(OVERDUE, MET, LIFTED);
            case OVERDUE -> Set.of(MET, LIFTED);
            case MET, LIFTED -> Set.of();
        };
    }
}
