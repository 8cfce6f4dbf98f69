package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationEvent;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;

/** Reminds holders of what is due, and tells them what was missed. */
@ApplicationScoped
public class ObligationNotices implements EventObserver {
    @Inject
    Notices notices;

    @Inject
    ObligationRepository obligations;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case DeadlineEvent.Reminded reminded -> remind(reminded);
            case ObligationEvent.Missed missed ->
                notices.write(
                        missed,
                        missed.subject(),
                        Addressee.enterprise(missed.uscc().value()),
                        "obligation.missed",
                        rules.current().parameter(missed.duty()).title(),
                        missed.license(),
                        missed.number());
            case DeadlineEvent.Missed missed -> tellOfRenewal(missed);
            default -> {}
        }
    }

    private void remind(DeadlineEvent.Reminded reminded) {
        if (reminded.about().kind() == SubjectKind.OBLIGATION) {
            obligations
                    .find(new ObligationNumber(reminded.about().number()))
                    .ifPresent(obligation -> notices.write(
                            reminded,
                            reminded.about(),
                            Addressee.enterprise(obligation.uscc().value()),
                            isRenewal(obligation) ? "obligation.renewalOpens" : "obligation.reminded",
                            rules.current().parameter(obligation.duty()).title(),
                            obligation.license(),
                            reminded.dueOn(),
                            obligation.number(),
                            obligation.start()));
        }
    }

    /** The last day for applying for renewal has passed, and nothing was handed in. */
    private void tellOfRenewal(DeadlineEvent.Missed missed) {
        if (missed.about().kind() == SubjectKind.OBLIGATION) {
            obligations
                    .find(new ObligationNumber(missed.about().number()))
                    .filter(this::isRenewal)
                    .ifPresent(obligation -> notices.write(
                            missed,
                            missed.about(),
                            Addressee.enterprise(obligation.uscc().value()),
                            "obligation.renewalPassed",
                            obligation.license(),
                            missed.dueOn(),
                            obligation.start()));
        }
    }

    private boolean isRenewal(Obligation obligation) {
        return Duties.fulfilment(obligation.duty(), rules.current()) == Fulfilment.RENEWAL;
    }
}
