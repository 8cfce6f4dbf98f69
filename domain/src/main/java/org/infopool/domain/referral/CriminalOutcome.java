package org.infopool.domain.referral;

/** How the criminal matter ended. */
public enum CriminalOutcome {
    /** Convicted: a fine of the court takes the place of the administrative one (APL 35). */
    CONVICTED,
    NOT_PROSECUTED,
    ACQUITTED,
    /** Public security gave the case back as one of administrative liability (Order 310, art. 13). */
    GIVEN_BACK
}
