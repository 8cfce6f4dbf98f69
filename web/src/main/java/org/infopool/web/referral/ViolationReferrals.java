package org.infopool.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.enforcement.ViolationDetails;
import org.infopool.ejb.referral.ReferralDetails;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.web.enforcement.ViolationActions;
import org.infopool.web.enforcement.ViolationRemark;
import org.infopool.web.enforcement.ViolationRemarks;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.Tone;

/** The ways from a violation to its referrals, and whether they keep it from being fined. */
@RequestScoped
public class ViolationReferrals implements ViolationActions, ViolationRemarks {
    @Inject
    private ReferralRecordService records;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(ViolationDetails violation, Address here) {
        return of(violation.number()).stream()
                .map(one -> new ActionView(words.of("referral.go.open", one.number()), page(one)))
                .toList();
    }

    /** How the referral stands; that it is due, where the facts ask for one that is not there. */
    @Override
    public List<ViolationRemark> remarks(ViolationDetails violation) {
        var referrals = of(violation.number());
        var weighed = violation.assessment();
        if (referrals.isEmpty() && weighed != null && weighed.referralRequired()) {
            return List.of(new ViolationRemark(words.of("referral.violation.due"), Tone.BAD));
        }
        return referrals.stream()
                .map(one -> {
                    var standing = standing(one);
                    return new ViolationRemark(
                            words.of("referral.violation." + standing.key()),
                            standing.tone(),
                            words.of("referral.go.open", one.number()),
                            page(one));
                })
                .toList();
    }

    private List<ReferralDetails> of(ViolationNumber violation) {
        return user.maySee(ReferralPage.PATH) ? records.of(violation) : List.of();
    }

    private static Address page(ReferralDetails referral) {
        return Address.of(ReferralPage.PATH).with("number", referral.number().value());
    }

    private static Standing standing(ReferralDetails referral) {
        var fine = referral.criminalFine();
        return switch (referral.status()) {
            case NOT_APPROVED -> new Standing("notApproved", Tone.ENDED);
            case RETURNED -> new Standing("returned", Tone.ENDED);
            case CLOSED ->
                fine != null && fine.isMoreThan(Money.ZERO)
                        ? new Standing("fined", Tone.BAD)
                        : new Standing("closed", Tone.ENDED);
            case OPENED, TEAM_NAMED, REPORTED, APPROVED -> new Standing("due", Tone.BAD);
            case SENT, RECEIPTED, FORWARDED, FILED, DECLINED, RECONSIDERATION_ASKED, UPHELD, SUPERVISION_SUGGESTED ->
                new Standing("sent", Tone.BAD);
        };
    }

    private record Standing(String key, Tone tone) {}
}
