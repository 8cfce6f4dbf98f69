package org.infopool.ejb.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * Keeps administrative fines from taking the place of a criminal case (Order 310, art. 11; APL 35): none while a referral
 * is pending, none after the court's. Ask it before a fine is intended and again when it is decided.
 */
@ApplicationScoped
public class FineLock {
    @Inject
    ReferralRepository referrals;

    /**
     * Refuses a fine for any of these violations.
     *
     * @throws RuleViolated {@code penalty.lockedByReferral} while a referral of one of them is pending, {@code
     *     penalty.finedByCourt} after a court has fined it
     */
    public void check(Collection<ViolationNumber> violations) {
        for (ViolationNumber violation : violations) {
            for (var referral : referrals.of(violation)) {
                referral.requireNoLock();
            }
        }
    }
}
