package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.Addressee;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;

/** Tells the administrators that a deadline cannot end before a year's holidays are loaded: nobody else can mend that. */
@ApplicationScoped
public class CalendarNotices implements EventObserver {
    @Inject
    Notices notices;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof DeadlineEvent.AwaitedCalendar awaited) {
            notices.write(
                    awaited,
                    awaited.about(),
                    Addressee.role(Role.ADMINISTRATOR),
                    "deadline.awaitsCalendar",
                    rules.current().parameter(awaited.ruleId()).title(),
                    awaited.about().number(),
                    awaited.provisionalDueOn(),
                    awaited.calendarVersion());
        }
    }
}
