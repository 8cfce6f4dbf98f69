package org.infopool.ejb.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a referral may read what belongs to it. */
@ApplicationScoped
public class ReferralDocuments implements DocumentGuard {
    @Inject
    ReferralRepository referrals;

    @Override
    public SubjectKind kind() {
        return SubjectKind.REFERRAL;
    }

    @Override
    public void check(Subject about) {
        referrals.visible(new ReferralNumber(about.number()));
    }
}
