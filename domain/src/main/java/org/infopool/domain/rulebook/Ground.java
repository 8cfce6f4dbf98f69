package org.infopool.domain.rulebook;

/** What an article is used for as a ground. */
public enum Ground {
    /** Accepting, granting, refusing, varying, renewing, withdrawing, rescinding: acts of licensing. */
    LICENSING,
    /** A duty that runs on a license: self-inspection, report. */
    OBLIGATION,
    /** A measure of the pilot instrument on the license itself. */
    LICENSE_MEASURE,
    /** A fine, or any other penalty. */
    PENALTY
}
