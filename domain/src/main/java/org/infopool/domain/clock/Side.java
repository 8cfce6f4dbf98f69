package org.infopool.domain.clock;

/** Whose time it is that runs. */
public enum Side {
    /** The regulator's. */
    AUTHORITY,
    /** The applicant's, the license holder's or the respondent's. */
    PARTY,
    /** Somebody else's: police, court, reviewing body, entrusted laboratory. */
    OTHER
}
