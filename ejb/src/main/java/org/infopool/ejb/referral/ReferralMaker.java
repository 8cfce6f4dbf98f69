package org.infopool.ejb.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.enforcement.ViolationEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.referral.Referral;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.BusinessNumbers;

/** Opens a referral at once when an assessment reaches the criminal threshold (Order 310, art. 3). */
@ApplicationScoped
public class ReferralMaker implements EventObserver {
    private static final String BASIS = "r310.3.transfer";

    @Inject
    ReferralRepository referrals;

    @Inject
    BusinessNumbers numbers;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 100;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof ViolationEvent.Assessed assessed && assessed.referralRequired() && isNew(assessed)) {
            var referral = Referral.of(assessed, new ReferralNumber(numbers.next(ReferralNumber.PREFIX)));
            var opened = referral.open(assessed.act().on(BASIS));
            referrals.add(referral);
            journal.record(opened);
        }
    }

    /** What is pending goes on; what has ended on the same grounds is not begun again by the same facts. */
    private boolean isNew(ViolationEvent.Assessed assessed) {
        return referrals.of(assessed.number()).stream()
                .noneMatch(referral ->
                        referral.status().isPending() || referral.grounds().equals(assessed.grounds()));
    }
}
