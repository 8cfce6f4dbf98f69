package org.infopool.web.referral;

import jakarta.inject.Inject;
import java.util.Map;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.web.platform.MatterEndpoints;
import org.jspecify.annotations.Nullable;

/** What the endpoints of referrals have in common. */
abstract class ReferralEndpoints extends MatterEndpoints<ReferralNumber> {
    @Inject
    ReferralRecordService records;

    @Override
    protected ReferralNumber numbered(String number) {
        return new ReferralNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(ReferralNumber referral) {
        return ReferralAnswer.state(records.record(referral).details());
    }
}
