package org.infopool.web.referral;

import static org.infopool.domain.access.Role.CASEWORKER;
import static org.infopool.domain.access.Role.DIRECTOR;
import static org.infopool.domain.access.Role.INSPECTOR;
import static org.infopool.domain.referral.ReferralStatus.APPROVED;
import static org.infopool.domain.referral.ReferralStatus.DECLINED;
import static org.infopool.domain.referral.ReferralStatus.FILED;
import static org.infopool.domain.referral.ReferralStatus.FORWARDED;
import static org.infopool.domain.referral.ReferralStatus.OPENED;
import static org.infopool.domain.referral.ReferralStatus.RECEIPTED;
import static org.infopool.domain.referral.ReferralStatus.RECONSIDERATION_ASKED;
import static org.infopool.domain.referral.ReferralStatus.REPORTED;
import static org.infopool.domain.referral.ReferralStatus.SENT;
import static org.infopool.domain.referral.ReferralStatus.SUPERVISION_SUGGESTED;
import static org.infopool.domain.referral.ReferralStatus.TEAM_NAMED;
import static org.infopool.domain.referral.ReferralStatus.UPHELD;

import java.util.List;
import java.util.Locale;
import org.infopool.domain.access.Role;
import org.infopool.domain.referral.ReferralStatus;

/** What can be done with a referral on its page, when, and by whom; what comes first there is what comes first here. */
enum ReferralAct {
    REPORT(List.of(TEAM_NAMED), CASEWORKER, INSPECTOR),
    TEAM(List.of(OPENED, TEAM_NAMED), CASEWORKER, DIRECTOR),
    APPROVE(List.of(REPORTED), DIRECTOR),
    REJECT(List.of(REPORTED), DIRECTOR),
    SEND(List.of(APPROVED), CASEWORKER),
    PAPER(List.of(TEAM_NAMED, REPORTED, APPROVED), CASEWORKER, INSPECTOR),
    ITEMS(List.of(TEAM_NAMED, REPORTED, APPROVED), CASEWORKER, INSPECTOR),
    NOTESTS(List.of(TEAM_NAMED, REPORTED, APPROVED), CASEWORKER, INSPECTOR),
    RECEIPT(List.of(SENT, FORWARDED), CASEWORKER),
    FORWARD(List.of(SENT, RECEIPTED), CASEWORKER),
    FILE(List.of(RECEIPTED, FORWARDED, SUPERVISION_SUGGESTED), CASEWORKER),
    DECLINE(List.of(RECEIPTED, FORWARDED), CASEWORKER),
    RECONSIDER(List.of(DECLINED), CASEWORKER),
    ANSWER(List.of(RECONSIDERATION_ASKED), CASEWORKER),
    SUPERVISE(List.of(DECLINED, UPHELD), CASEWORKER),
    RETURN(List.of(DECLINED, UPHELD, SUPERVISION_SUGGESTED), CASEWORKER),
    HANDOVER(List.of(FILED), CASEWORKER),
    CLOSE(List.of(FILED), CASEWORKER);

    private final List<ReferralStatus> when;
    private final List<Role> roles;

    ReferralAct(List<ReferralStatus> when, Role... roles) {
        this.when = when;
        this.roles = List.of(roles);
    }

    /** How its form is called in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOf(ReferralStatus status) {
        return when.contains(status);
    }

    List<Role> roles() {
        return roles;
    }
}
