package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.rulebook.RuleBooks;

/** The duty to apply for renewal is met when the application is handed in. */
@ApplicationScoped
public class RenewalDuty implements EventObserver {
    @Inject
    ObligationRepository obligations;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 130;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof ApplicationEvent.Submitted submitted) {
            var license = submitted.request().license();
            if (license != null && submitted.request().isRenewal()) {
                obligations.open(new LicenseNumber(license.number())).stream()
                        .filter(duty -> Duties.fulfilment(duty.duty(), rules.current()) == Fulfilment.RENEWAL)
                        .forEach(duty -> journal.record(
                                duty.meet(submitted.subject(), submitted.act().on(duty.duty()))));
            }
        }
    }
}
