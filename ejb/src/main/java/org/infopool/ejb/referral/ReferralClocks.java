package org.infopool.ejb.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.referral.ReferralEvent;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of referrals: the authority's own and those of the police. */
@ApplicationScoped
public class ReferralClocks implements EventObserver {
    private static final String DECIDE = "r310.5-2.decide";
    private static final String SEND = "r310.5-2.send";
    private static final String RECEIPT = "r310.7.receipt";
    private static final String POLICE_DECIDE = "r310.8.police-decide";
    private static final String RECONSIDER = "r310.9-1.reconsider";
    private static final String POLICE_RECONSIDER = "r310.9-2.police-reconsider";
    private static final String SUPERVISION = "r310.9-3.supervision";
    private static final String HAND_OVER = "r310.12.hand-over";

    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        if (!(event instanceof ReferralEvent step)) {
            return;
        }
        switch (step) {
            case ReferralEvent.Reported reported -> start(reported, DECIDE);
            case ReferralEvent.Approved approved -> follow(approved, DECIDE, SEND);
            case ReferralEvent.NotApproved refused -> meet(refused, DECIDE);
            case ReferralEvent.Sent sent -> {
                meet(sent, SEND);
                deadlines.startAt(sent, sent.subject(), RECEIPT, sent.sentAt());
            }
            case ReferralEvent.ReceiptSigned signed -> reviewedFrom(signed);
            case ReferralEvent.Forwarded forwarded -> reviewedFrom(forwarded);
            case ReferralEvent.FiledByPolice filed -> {
                meet(filed, POLICE_DECIDE);
                start(filed, HAND_OVER);
            }
            case ReferralEvent.HandedOver handed -> meet(handed, HAND_OVER);
            case ReferralEvent.DeclinedByPolice declined -> follow(declined, POLICE_DECIDE, RECONSIDER);
            case ReferralEvent.ReconsiderationAsked asked -> follow(asked, RECONSIDER, POLICE_RECONSIDER);
            case ReferralEvent.ReconsiderationAnswered answered ->
                follow(answered, POLICE_RECONSIDER, answered.upheld() ? SUPERVISION : HAND_OVER);
            case ReferralEvent.SupervisionSuggested suggested -> {
                meet(suggested, RECONSIDER);
                meet(suggested, SUPERVISION);
            }
            case ReferralEvent.Returned returned -> deadlines.cancelAll(returned, returned.subject());
            case ReferralEvent.Closed closed -> deadlines.cancelAll(closed, closed.subject());
            default -> {}
        }
    }

    /** The police count their three days from the day on which the right organ has it. */
    private void reviewedFrom(ReferralEvent step) {
        meet(step, RECEIPT);
        deadlines.cancel(step, step.subject(), POLICE_DECIDE);
        start(step, POLICE_DECIDE);
    }

    private void follow(ReferralEvent step, String done, String next) {
        meet(step, done);
        start(step, next);
    }

    private void meet(ReferralEvent step, String rule) {
        deadlines.meet(step, step.subject(), rule);
    }

    private void start(ReferralEvent step, String rule) {
        deadlines.start(step, step.subject(), rule);
    }
}
