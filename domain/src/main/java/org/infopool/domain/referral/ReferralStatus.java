package org.infopool.domain.referral;

import java.util.Set;

/** Where a referral stands. One table, from the day the law asks for it; whatever it does not name is impossible. */
public enum ReferralStatus {
    /** The law asks for it; nobody has taken it up. */
    OPENED,
    /** A special team verifies it (Order 310, art. 5). */
    TEAM_NAMED,
    /** The team's written report lies with the head, who decides. */
    REPORTED,
    /** The head approved: it leaves within hours. */
    APPROVED,
    /** The head did not approve, for reasons on file. */
    NOT_APPROVED,
    /** Handed to public security. */
    SENT,
    /** Public security signed for it, and decides whether to file. */
    RECEIPTED,
    /** Passed on to the public security organ that has jurisdiction. */
    FORWARDED,
    /** Filed as a case. */
    FILED,
    /** Not filed, for reasons given. */
    DECLINED,
    /** Public security was asked to reconsider. */
    RECONSIDERATION_ASKED,
    /** Public security stays with its refusal. */
    UPHELD,
    /** The procuratorate was asked to supervise the refusal. */
    SUPERVISION_SUGGESTED,
    /** Back on the administrative path (Order 310, art. 10). */
    RETURNED,
    /** The criminal matter is over. */
    CLOSED;

    /** What may come next. */
    public Set<ReferralStatus> successors() {
        return switch (this) {
            case OPENED -> Set.of(TEAM_NAMED);
            // Who falls out is replaced.
            case TEAM_NAMED -> Set.of(TEAM_NAMED, REPORTED);
            case REPORTED -> Set.of(APPROVED, NOT_APPROVED);
            case APPROVED -> Set.of(SENT);
            case SENT -> Set.of(RECEIPTED, FORWARDED);
            case RECEIPTED -> Set.of(FORWARDED, FILED, DECLINED);
            case FORWARDED -> Set.of(RECEIPTED, FILED, DECLINED);
            case DECLINED -> Set.of(RECONSIDERATION_ASKED, SUPERVISION_SUGGESTED, RETURNED);
            case RECONSIDERATION_ASKED -> Set.of(FILED, UPHELD);
            case UPHELD -> Set.of(SUPERVISION_SUGGESTED, RETURNED);
            case SUPERVISION_SUGGESTED -> Set.of(FILED, RETURNED);
            case FILED -> Set.of(CLOSED);
            case NOT_APPROVED, RETURNED, CLOSED -> Set.of();
        };
    }

    /** Whether it is not over yet: while it is pending, no fine can be decided. */
    public boolean isPending() {
        return !successors().isEmpty();
    }

    /** Whether what goes with the transfer can still be put together. */
    public boolean isInPreparation() {
        return this == TEAM_NAMED || this == REPORTED || this == APPROVED;
    }
}
