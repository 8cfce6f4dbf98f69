package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
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
            case LicenseEvent.Granted granted -> fallOn(granted);
            case LicenseEvent.Renewed renewed -> fallOn(renewed);
            case LicenseEvent.Varied varied -> fallOn(varied);
            case ObligationEvent.Imposed imposed ->
                deadlines.start(imposed, imposed.subject(), imposed.period(), imposed.start());
            case ObligationEvent.Met met -> imposeAgain(met);
            default -> {}
        }
    }

    /** What a license brings from now on and did not bring before is imposed; what it brings no longer falls away. */
    private void fallOn(LicenseEvent.Scoped license) {
        var book = rules.current();
        var falling = Duties.of(license, book);
        var had = obligations.all(license.number()).stream().collect(Collectors.groupingBy(Obligation::duty));
        falling.stream()
                .filter(duty -> Duties.isNew(duty, had.getOrDefault(duty.rule(), List.of()), book))
                .forEach(duty -> impose(license, duty));
        var fallingRules = falling.stream().map(Duties.Duty::rule).collect(Collectors.toSet());
        had.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.status().successors().isEmpty() && !fallingRules.contains(one.duty()))
                .forEach(one -> journal.record(one.lift(license.act().on(one.duty()))));
    }

    private void impose(LicenseEvent.Scoped license, Duties.Duty duty) {
        var obligation = Obligation.from(license, new ObligationNumber(numbers.next(ObligationNumber.PREFIX)), duty);
        obligations.add(obligation);
        journal.record(obligation.impose(license.act().on(duty.rule())));
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
