package org.infopool.domain.referral;

/** Why a case goes to the police. */
public enum ReferralKind {
    /** It may be a crime: it must be transferred (Order 310, art. 3), and until it is over there is no fine. */
    CRIMINAL("r310.3.transfer"),
    /** It is below the crime, but an offense against public security (PSAPL 56). The administrative path goes on beside. */
    PUBLIC_SECURITY("psapl.56.offence");

    private final String rule;

    ReferralKind(String rule) {
        this.rule = rule;
    }

    /** The rule book id of the article that asks for it. */
    public String rule() {
        return rule;
    }

    /** Whether no fine can be decided while it is pending. */
    public boolean locksFine() {
        return this == CRIMINAL;
    }
}
