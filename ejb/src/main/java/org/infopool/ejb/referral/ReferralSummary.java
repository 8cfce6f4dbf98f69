package org.infopool.ejb.referral;

import java.time.LocalDate;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.referral.ReferralStatus;

/**
 * A line of a list of referrals.
 *
 * @param steppedOn the day on which its last step took effect
 */
public record ReferralSummary(
        ReferralNumber number,
        ViolationNumber violation,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        String criminalResult,
        ReferralStatus status,
        LocalDate steppedOn) {}
