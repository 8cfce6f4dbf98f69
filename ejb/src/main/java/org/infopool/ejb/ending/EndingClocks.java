package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.ending.EndingEvent;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.ejb.clock.DeadlineHandler;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.rulebook.RuleBooks;

/** The clocks of the endings of licenses: the holder's time to answer, the time to decide, and the day that a holder chose. */
@ApplicationScoped
public class EndingClocks implements EventObserver, DeadlineHandler {
    @Inject
    Deadlines deadlines;

    @Inject
    EventJournal journal;

    @Inject
    EndingRepository endings;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case EndingEvent.Declared declared -> {
                if (declared.from().isAfter(declared.act().day())) {
                    deadlines.startUntil(
                            declared,
                            declared.subject(),
                            LicenseEnding.SURRENDER_DAY,
                            declared.from().minusDays(1));
                }
            }
            case EndingEvent.Intended intended -> deadlines.start(intended, intended.subject(), LicenseEnding.DECIDE);
            case EndingEvent.ToldOfIntention told ->
                deadlines.start(told, told.subject(), IntendedDecision.REPRESENTATIONS, told.servedOn());
            case EndingEvent.Represented represented ->
                deadlines.meet(represented, represented.subject(), IntendedDecision.REPRESENTATIONS);
            case EndingEvent.Ordered ordered -> decided(ordered);
            case EndingEvent.Dropped dropped -> decided(dropped);
            case EndingEvent.TakenBack back -> deadlines.cancelAll(back, back.subject());
            case EndingEvent.FellAway away -> deadlines.cancelAll(away, away.subject());
            default -> {}
        }
    }

    private void decided(EndingEvent event) {
        deadlines.meet(event, event.subject(), LicenseEnding.DECIDE);
        deadlines.cancel(event, event.subject(), IntendedDecision.REPRESENTATIONS);
    }

    @Override
    public Set<String> ruleIds() {
        return Set.of(LicenseEnding.SURRENDER_DAY);
    }

    /** The day that the holder chose has come. */
    @Override
    public void missed(DeadlineEvent.Missed event) {
        var ending = endings.get(new EndingNumber(event.about().number()));
        journal.record(ending.takeEffect(
                event.dueOn().plusDays(1),
                rules.current(),
                event.act().on(ending.ground().rule())));
    }
}
