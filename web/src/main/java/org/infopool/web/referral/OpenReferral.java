package org.infopool.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.ejb.referral.ReferralRecord;
import org.infopool.ejb.referral.ReferralRecordService;
import org.jspecify.annotations.Nullable;

/** The referral that a page is about, read once for each request. */
@RequestScoped
public class OpenReferral {
    @Inject
    private ReferralRecordService records;

    private @Nullable ReferralRecord record;

    /** The referral of this number. */
    public ReferralRecord get(String number) {
        var known = record;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.record(new ReferralNumber(number));
            record = known;
        }
        return known;
    }
}
