package org.infopool.domain.inspection;

import java.util.Set;

/** Where an inspection stands. One table; whatever it does not name is impossible. */
public enum InspectionStatus {
    /** A director ordered it; unless it was announced, the enterprise does not know. */
    ORDERED,
    /** The team is at work. */
    UNDER_WAY,
    /** Every inspector of the team has signed the record; the enterprise answers it. */
    RECORDED,
    /** The report is made and the findings are final. */
    CONCLUDED,
    /** Called off by a director. */
    CANCELLED;

    /** What may come next. */
    public Set<InspectionStatus> successors() {
        return switch (this) {
            case ORDERED -> Set.of(UNDER_WAY, CANCELLED);
            case UNDER_WAY -> Set.of(RECORDED, CANCELLED);
            case RECORDED -> Set.of(CONCLUDED);
            case CONCLUDED, CANCELLED -> Set.of();
        };
    }

    /** Whether nothing can follow any more. */
    public boolean isFinal() {
        return successors().isEmpty();
    }
}
