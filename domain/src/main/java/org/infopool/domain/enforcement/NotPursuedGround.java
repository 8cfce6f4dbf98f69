package org.infopool.domain.enforcement;

/** Why a suspicion is not pursued. */
public enum NotPursuedGround {
    /** What was suspected did not happen, or cannot be shown. */
    NOT_SHOWN("apl.57-1.outcomes"),
    /** Another authority is competent. */
    NOT_COMPETENT("apl.22.place"),
    /** It was discovered too late. */
    TIME_BARRED("apl.36-1.limitation"),
    /** There is no penalty, and the party was educated. */
    NO_PENALTY("apl.33-3.educate");

    private final String rule;

    NotPursuedGround(String rule) {
        this.rule = rule;
    }

    /** The rule book id of the article. */
    public String rule() {
        return rule;
    }
}
