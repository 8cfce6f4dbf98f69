package org.infopool.domain.proceeding;

/** What the investigators propose, and what the head may decide (APL 57). */
public enum ReportedOutcome {
    /** A penalty is due. */
    PENALTY,
    /** The violation is shown, but the law gives, or lets give, no penalty (APL 33). */
    NO_PENALTY,
    /** The violation is not shown. */
    NOT_ESTABLISHED,
    /** Another organ is competent, or a crime is suspected. */
    TRANSFER
}
