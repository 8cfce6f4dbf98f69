package org.infopool.domain.inspection;

/** Why an inspection is held. */
public enum InspectionKind {
    /** Something gave cause for it; not counted against the yearly cap. */
    FOR_CAUSE,
    /** Looks again at what was to be put right. */
    FOLLOW_UP,
    /** From the desk, by what the enterprise hands in. */
    DESK;

    /** Whether it counts against the visits that one enterprise may have in a year (rule book: {@code insp.6.cap}). */
    public boolean isCapped() {
        return this != FOR_CAUSE;
    }
}
