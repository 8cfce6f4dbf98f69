package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationEvent;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.rulebook.RuleBooks;

/** The clocks of duties, and what happens when one was not done in time. */
@ApplicationScoped
public class ObligationClocks implements EventObserver, DeadlineHandler {
    @Inject
    EventJournal journal;

    @Inject
    ObligationRepository obligations;

    @Inject
    RuleBooks rules;

    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ObligationEvent.Met met ->
                deadlines.meet(met, met.subject(), get(met.number()).period());
            case ObligationEvent.Lifted lifted -> deadlines.cancelAll(lifted, lifted.subject());
            default -> {}
        }
    }

    @Override
    public Set<String> ruleIds() {
        return Duties.periods(rules.current());
    }

    @Override
    public void missed(DeadlineEvent.Missed event) {
        var obligation = get(new ObligationNumber(event.about().number()));
        var act = event.act().on(obligation.duty());
        journal.record(isRenewal(obligation) ? obligation.lift(act) : obligation.miss(act));
    }

    /** Nobody has to renew: who lets the last day pass has not broken anything, and the license ends with its term. */
    private boolean isRenewal(Obligation obligation) {
        return Duties.fulfilment(obligation.duty(), rules.current()) == Fulfilment.RENEWAL;
    }

    private Obligation get(ObligationNumber number) {
        return obligations
                .find(number)
                .orElseThrow(() -> new IllegalStateException("what concerns no duty: " + number));
    }
}
