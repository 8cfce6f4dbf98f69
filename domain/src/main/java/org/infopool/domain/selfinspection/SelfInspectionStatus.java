package org.infopool.domain.selfinspection;

import java.util.Set;

/** Where a self-inspection stands. */
public enum SelfInspectionStatus {
    /** Being answered; only the enterprise sees the answers. */
    DRAFT,
    /** Signed and handed in; nothing in it changes any more. */
    SUBMITTED,
    /** Fell away with the duty that it was for. */
    DROPPED;

    /** What may come next. */
    public Set<SelfInspectionStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, DROPPED);
            case SUBMITTED, DROPPED -> Set.of();
        };
    }
}
