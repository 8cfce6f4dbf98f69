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
    /** A renewal that was not decided before the term ended: the law grants it (ALL 50). */
    DEEMED_GRANTED,
    REFUSED,
    /** Withdrawn by the applicant. */
    ABANDONED,
    /** Not supplemented in time. */
    LAPSED,
    /** The license that it was about ended before it was decided: nothing is left to decide. */
    OVERTAKEN;

    /** What may come next. */
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, ABANDONED, OVERTAKEN);
            case SUBMITTED ->
                Set.of(
                        ACCEPTED,
                        DEFICIENT,
                        NOT_REQUIRED,
                        NOT_COMPETENT,
                        NOT_ACCEPTED,
                        DEEMED_GRANTED,
                        ABANDONED,
                        OVERTAKEN);
            case DEFICIENT -> Set.of(SUBMITTED, LAPSED, ABANDONED, OVERTAKEN);
            case ACCEPTED -> Set.of(VETTING, DEEMED_GRANTED, ABANDONED, OVERTAKEN);
            case VETTING -> Set.of(RECOMMENDED, DEEMED_GRANTED, ABANDONED, OVERTAKEN);
            case RECOMMENDED -> Set.of(GRANTED, REPRESENTATIONS, DEEMED_GRANTED, ABANDONED, OVERTAKEN);
            case REPRESENTATIONS -> Set.of(GRANTED, REFUSED, DEEMED_GRANTED, ABANDONED, OVERTAKEN);
            case NOT_REQUIRED,
                    NOT_COMPETENT,
                    NOT_ACCEPTED,
                    GRANTED,
                    DEEMED_GRANTED,
                    REFUSED,
                    ABANDONED,
                    LAPSED,
                    OVERTAKEN -> Set.of();
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

    /** Whether it was handed in and the authority has to do the next step: what the law holds against its silence. */
    public boolean isWithAuthority() {
        return successors().contains(DEEMED_GRANTED);
    }

    /** Whether the enterprise may change what it wrote. */
    public boolean isEditable() {
        return this == DRAFT || this == DEFICIENT;
    }
}
