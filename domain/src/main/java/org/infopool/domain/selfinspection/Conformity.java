package org.infopool.domain.selfinspection;

/** The answer to one question of the checklist. */
public enum Conformity {
    CONFORM,
    /** A non-conformity that is soon remedied. */
    MINOR,
    /** A non-conformity that puts the rights of individuals at risk. */
    MAJOR,
    /** The question does not concern the enterprise; the note says why. */
    NOT_APPLICABLE;

    /** Whether something is to be put right. */
    public boolean needsPlan() {
        return this == MINOR || this == MAJOR;
    }
}
