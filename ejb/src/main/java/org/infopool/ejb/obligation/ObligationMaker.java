package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationEvent;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;

/** Makes the duties that a license brings, by the rule book, and starts their clocks. */
@ApplicationScoped
public class ObligationMaker implements EventObserver {
    @Inject
    EventJournal journal;

    @Inject
    ObligationRepository obligations;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 120;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case LicenseEvent.Granted granted ->
                Duties.of(granted, rules.current()).forEach(duty -> impose(granted, duty));
            case ObligationEvent.Imposed imposed ->
                deadlines.start(imposed, imposed.subject(), imposed.period(), imposed.start());
            case ObligationEvent.Met met -> imposeAgain(met);
            default -> {}
        }
    }

    private void impose(LicenseEvent.Granted granted, Duties.Duty duty) {
        var obligation = Obligation.from(granted, new ObligationNumber(numbers.next(ObligationNumber.PREFIX)), duty);
        obligations.add(obligation);
        journal.record(obligation.impose(granted.act().on(duty.rule())));
    }

    /** A duty that comes back is imposed anew when it was met. */
    private void imposeAgain(ObligationEvent.Met met) {
        var done = obligations
                .find(met.number())
                .orElseThrow(() -> new IllegalStateException("an event without its duty: " + met.number()));
        Duties.next(met.duty(), done.start(), met.act().effectiveOn(), rules.current())
                .ifPresent(start -> {
                    var next = done.again(new ObligationNumber(numbers.next(ObligationNumber.PREFIX)), start);
                    obligations.add(next);
                    journal.record(next.impose(met.act().on(met.duty())));
                });
    }
}
