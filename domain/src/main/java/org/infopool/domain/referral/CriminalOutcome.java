package org.infopool.domain.referral;

/** How the criminal matter ended. */
public enum CriminalOutcome {
    /** Convicted: a fine of the court takes the place of the administrative one (APL 35). */
    CONVICTED,
    NOT_PROSECUTED,
    ACQUITTED,
    /** Public security gave the case back as one of administrative liability (Order 310, art. 13). */
    GIVEN_BACK;

    /** Whether the authority goes on with it: only who was convicted has been answered by the court. */
    public boolean goesBack() {
        return this != CONVICTED;
    }
}
