package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.function.Consumer;
import org.infopool.domain.clock.Deadline;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.Origin;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.rulebook.RuleBooks;

/**
 * Fires deadlines, one transaction a call. The row stays locked from the moment it is taken up, and the same transaction
 * writes that it has fired: whoever comes second finds nothing to do.
 */
@ApplicationScoped
class DeadlineFiring {
    private static final int LONGEST_FAILURE = 2000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeadlineRepository repository;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    @Inject
    @Any
    Instance<DeadlineHandler> handlers;

    /** Fires what is due, the earliest first. */
    @Transactional(TxType.REQUIRES_NEW)
    Fired fireBatch(Instant now, int limit) {
        var fired = Fired.NONE;
        for (var deadline : repository.lockDue(now, limit)) {
            fired = fired.plus(fire(deadline, now));
        }
        return fired;
    }

    /** Fires one of them, unless somebody else has. */
    @Transactional(TxType.REQUIRES_NEW)
    Fired fireOne(long id, Instant now) {
        var deadline = repository.lockDue(id, now);
        return deadline == null ? Fired.NONE : fire(deadline, now);
    }

    /** Keeps why one could not fire, and tries it again later. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(long id, Instant now, Exception cause) {
        var deadline = repository.lockDue(id, now);
        if (deadline != null) {
            var why = String.valueOf(cause);
            deadline.failed(why.substring(0, Math.min(why.length(), LONGEST_FAILURE)), now);
        }
    }

    /** Computes provisional dates again that were computed with another calendar. Returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int recompute(Instant now, int limit) {
        var calendar = rules.current().calendar();
        var deadlines = repository.lockProvisional(calendar.version(), limit);
        deadlines.forEach(deadline -> recompute(deadline, act(deadline, now), calendar));
        return deadlines.size();
    }

    private Fired fire(Deadline deadline, Instant now) {
        var act = act(deadline, now);
        if (deadline.isWarningDue(now)) {
            var reminded = deadline.remind(act);
            journal.record(reminded);
            tell(deadline, handler -> handler.reminded(reminded));
            return new Fired(1, 0, 1);
        }
        var calendar = rules.current().calendar();
        if (deadline.isProvisional() && !calendar.version().equals(deadline.calendarVersion())) {
            recompute(deadline, act, calendar);
        }
        if (!deadline.isDue(now)) {
            // What fired before it in this batch has ended it, or its date has moved; else it would come up for ever.
            var next = deadline.nextAt();
            if (next != null && !next.isAfter(now)) {
                throw new IllegalStateException("nothing is due, but it is time: " + deadline);
            }
            return new Fired(1, 0, 0);
        }
        if (deadline.mustAwaitCalendar()) {
            journal.record(deadline.awaitCalendar(act));
            return new Fired(1, 0, 0);
        }
        var missed = deadline.miss(act);
        journal.record(missed);
        tell(deadline, handler -> handler.missed(missed));
        return new Fired(1, 1, 0);
    }

    private void recompute(Deadline deadline, Act act, WorkingCalendar calendar) {
        journal.record(deadline.recompute(act, calendar));
    }

    private static Act act(Deadline deadline, Instant now) {
        return Act.now(Actor.CLOCK, now, deadline.ruleId(), null, Origin.CLOCK);
    }

    private void tell(Deadline deadline, Consumer<DeadlineHandler> call) {
        handlers.stream()
                .filter(handler -> handler.ruleIds().contains(deadline.ruleId()))
                .forEach(call);
        // Now and not at the end of the batch, so that a constraint that is broken is this deadline's failure.
        entities.flush();
    }
}
