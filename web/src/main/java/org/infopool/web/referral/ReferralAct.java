package org.infopool.web.referral;

import java.util.List;
import java.util.Locale;
import org.infopool.domain.access.Role;
import org.infopool.domain.referral.ReferralStatus;

/** What can be done with a referral on its page, when, and by whom; what comes first there is what comes first here. */
enum ReferralAct {
    REPORT,
    TEAM,
    APPROVE,
    REJECT,
    SEND,
    PAPER,
    ITEMS,
    NOTESTS,
    RECEIPT,
    FORWARD,
    FILE,
    DECLINE,
    RECONSIDER,
    ANSWER,
    SUPERVISE,
    RETURN,
    HANDOVER,
    CLOSE;

    /** How its form is called in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is its time. */
    boolean isOf(ReferralStatus status) {
        return switch (status) {
            case OPENED -> this == TEAM;
            case TEAM_NAMED -> this == TEAM || this == REPORT || isPreparation();
            case REPORTED -> this == APPROVE || this == REJECT || isPreparation();
            case APPROVED -> this == SEND || isPreparation();
            case SENT -> this == RECEIPT || this == FORWARD;
            case RECEIPTED -> this == FORWARD || this == FILE || this == DECLINE;
            case FORWARDED -> this == RECEIPT || this == FILE || this == DECLINE;
            case FILED -> this == HANDOVER || this == CLOSE;
            case DECLINED -> this == RECONSIDER || this == SUPERVISE || this == RETURN;
            case RECONSIDERATION_ASKED -> this == ANSWER;
            case UPHELD -> this == SUPERVISE || this == RETURN;
            case SUPERVISION_SUGGESTED -> this == FILE || this == RETURN;
            case NOT_APPROVED, RETURNED, CLOSED -> false;
        };
    }

    private boolean isPreparation() {
        return this == PAPER || this == ITEMS || this == NOTESTS;
    }

    /** In which roles it is done. */
    List<Role> roles() {
        return switch (this) {
            case APPROVE, REJECT -> List.of(Role.DIRECTOR);
            case TEAM -> List.of(Role.CASEWORKER, Role.DIRECTOR);
            case REPORT, PAPER, ITEMS, NOTESTS -> List.of(Role.CASEWORKER, Role.INSPECTOR);
            default -> List.of(Role.CASEWORKER);
        };
    }
}
