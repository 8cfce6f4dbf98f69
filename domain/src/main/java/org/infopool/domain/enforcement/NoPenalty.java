package org.infopool.domain.enforcement;

/** Why there is, or may be, no penalty (APL 33). */
public enum NoPenalty {
    /** Minor, corrected in time, no harm: there must be none. */
    MINOR("apl.33-1.minor"),
    /** No fault, proven by the party: there is none. */
    NO_FAULT("apl.33-2.no-fault"),
    /** The first time, slight harm, corrected in time: there may be none. */
    FIRST("apl.33-1.first");

    private final String rule;

    NoPenalty(String rule) {
        this.rule = rule;
    }

    /** The rule book id of the article. */
    public String rule() {
        return rule;
    }
}
