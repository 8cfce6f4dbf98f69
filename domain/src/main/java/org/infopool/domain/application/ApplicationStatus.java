package org.infopool.domain.application;

import java.util.Set;

/** Where an application stands. One table, from draft to decision; whatever it does not name is impossible. */
public enum ApplicationStatus {
    /** Being written; only the enterprise sees it. */
    DRAFT,
    /** Received, not answered yet. */
    SUBMITTED,
    /** The enterprise was told, once and completely, what is missing. */
    DEFICIENT,
    /** What the enterprise wants to do needs no license. */
    NOT_REQUIRED,
    /** Another authority is competent. */
    NOT_COMPETENT,
    /** Not accepted, because of false material. */
    NOT_ACCEPTED,
    /** Taken up, or deemed to be because the authority kept silent. */
    ACCEPTED,
    /** Two people assess it. */
    VETTING,
    /** Assessed; a director decides. */
    RECOMMENDED,
    /** The applicant was told that a refusal is intended, and may answer. */
    REPRESENTATIONS,
    GRANTED,
    REFUSED,
    /** Withdrawn by the applicant. */
    ABANDONED,
    /** Not supplemented in time. */
    LAPSED;

    /** What may come next. */
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, ABANDONED);
            case SUBMITTED -> Set.of(ACCEPTED, DEFICIENT, NOT_REQUIRED, NOT_COMPETENT, NOT_ACCEPTED, ABANDONED);
            case DEFICIENT -> Set.of(SUBMITTED, LAPSED, ABANDONED);
            case ACCEPTED -> Set.of(VETTING, ABANDONED);
            case VETTING -> Set.of(RECOMMENDED, ABANDONED);
            case RECOMMENDED -> Set.of(GRANTED, REPRESENTATIONS, ABANDONED);
            case REPRESENTATIONS -> Set.of(GRANTED, REFUSED, ABANDONED);
            case NOT_REQUIRED, NOT_COMPETENT, NOT_ACCEPTED, GRANTED, REFUSED, ABANDONED, LAPSED -> Set.of();
        };
    }

    /** Whether nothing can follow any more. */
    public boolean isFinal() {
        return successors().isEmpty();
    }

    /** Whether the time to decide runs, or stands still. */
    public boolean isBeingDecided() {
        return this == ACCEPTED || this == VETTING || this == RECOMMENDED || this == REPRESENTATIONS;
    }

    /** Whether the enterprise may change what it wrote. */
    public boolean isEditable() {
        return this == DRAFT || this == DEFICIENT;
    }
}
