package org.infopool.domain.ending;

/** What a director decides about a withdrawal or a rescission that was intended. */
public enum EndingOutcome {
    /** The license ends. */
    ENDS,
    /** The ground is not shown: the license stays. */
    NOT_SHOWN,
    /** The ground is shown, and the license stays all the same: only where the law leaves the choice (ALL 8, 69(1)). */
    NOT_EXPEDIENT,
    /** The ground is shown, and rescinding would do major harm to the public interest (ALL 69(3)). */
    PUBLIC_INTEREST
}
