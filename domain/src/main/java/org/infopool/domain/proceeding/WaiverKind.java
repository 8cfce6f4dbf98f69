package org.infopool.domain.proceeding;

/** How a party gave up the hearing that it could have had. */
public enum WaiverKind {
    /** It did not ask for it in time (APL 64(1)(1)). */
    SILENCE,
    /** It stayed away, or left, without a good reason (APL 64(1)(6)). */
    ABSENCE
}
