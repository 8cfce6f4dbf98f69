package org.infopool.web.referral;

import org.infopool.domain.referral.ReferralStatus;
import org.infopool.web.platform.Tone;

/** What the colors of referrals mean. */
public final class ReferralTones {
    private ReferralTones() {}

    public static Tone of(ReferralStatus status) {
        return switch (status) {
            case OPENED, TEAM_NAMED, REPORTED, APPROVED, DECLINED, UPHELD -> Tone.SOON;
            case SENT, RECEIPTED, FORWARDED, RECONSIDERATION_ASKED, SUPERVISION_SUGGESTED, FILED -> Tone.RUNNING;
            case NOT_APPROVED, RETURNED, CLOSED -> Tone.ENDED;
        };
    }
}
