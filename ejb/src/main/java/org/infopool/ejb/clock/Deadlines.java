package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.clock.Deadline;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.clock.StatutoryPeriod;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/**
 * Starts, stops and ends the deadlines that run on things. Called by the observers of events, in the transaction of the
 * event that is the cause; the periods come from the rule book.
 */
@ApplicationScoped
public class Deadlines {
    @Inject
    DeadlineRepository repository;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    /** Starts the period of a rule on the day from which the cause takes effect; hours start when it was recorded. */
    @Transactional(TxType.MANDATORY)
    public String start(DomainEvent cause, Subject about, String ruleId) {
        return start(cause, about, rules.current().period(ruleId), cause.act().effectiveOn());
    }

    /** Starts the period of a rule on another day, such as the day of service; day 0 does not count. */
    @Transactional(TxType.MANDATORY)
    public String start(DomainEvent cause, Subject about, String ruleId, LocalDate start) {
        return start(cause, about, rules.current().period(ruleId), start);
    }

    /** Starts a period whose length somebody has set within what the rule allows. */
    @Transactional(TxType.MANDATORY)
    public String start(DomainEvent cause, Subject about, String ruleId, Span length, LocalDate start) {
        return start(cause, about, lasting(length, rules.current().period(ruleId)), start);
    }

    /** Starts a period that ends on a given day: a term that somebody has set, or a date that the rule itself names. */
    @Transactional(TxType.MANDATORY)
    public String startUntil(DomainEvent cause, Subject about, String ruleId, LocalDate dueOn) {
        var fixed =
                lasting(Span.after(0, PeriodUnit.NATURAL_DAYS), rules.current().period(ruleId));
        return start(cause, about, fixed, dueOn);
    }

    /** Starts a period of hours at another moment than that of the cause. */
    @Transactional(TxType.MANDATORY)
    public String startAt(DomainEvent cause, Subject about, String ruleId, Instant start) {
        return start(cause, about, rules.current().period(ruleId), LocalDate.ofInstant(start, Act.ZONE), start);
    }

    private static StatutoryPeriod lasting(Span length, StatutoryPeriod period) {
        return new StatutoryPeriod(
                period.ruleId(),
                length,
                period.side(),
                period.adverse(),
                period.warning(),
                period.pausedBy(),
                period.extension());
    }

    private String start(DomainEvent cause, Subject about, StatutoryPeriod period, LocalDate start) {
        return start(cause, about, period, start, cause.act().at());
    }

    private String start(DomainEvent cause, Subject about, StatutoryPeriod period, LocalDate start, Instant startAt) {
        RuleViolated.unless(
                repository.open(about, period.ruleId()) == null,
                "deadline.alreadyRuns",
                about.number(),
                period.ruleId());
        var book = rules.current();
        var number = numbers.next("DL");
        repository.add(
                period.span().unit() == PeriodUnit.HOURS
                        ? Deadline.fromMoment(number, about, period, startAt, cause, book.calendar(), book.version())
                        : Deadline.fromDay(number, about, period, start, cause, book.calendar(), book.version()));
        return number;
    }

    /** What was due was done. Returns whether such a deadline was open. */
    @Transactional(TxType.MANDATORY)
    public boolean meet(DomainEvent cause, Subject about, String ruleId) {
        var deadline = repository.open(about, ruleId);
        if (deadline != null) {
            deadline.meet(cause);
        }
        return deadline != null;
    }

    /** It falls away. Returns whether such a deadline was open. */
    @Transactional(TxType.MANDATORY)
    public boolean cancel(DomainEvent cause, Subject about, String ruleId) {
        var deadline = repository.open(about, ruleId);
        if (deadline != null) {
            deadline.cancel(cause);
        }
        return deadline != null;
    }

    /** Everything that still runs on a thing falls away: it has come to its end. */
    @Transactional(TxType.MANDATORY)
    public void cancelAll(DomainEvent cause, Subject about) {
        repository.open(about).forEach(deadline -> deadline.cancel(cause));
    }

    /** Time stands still from the day on which the cause takes effect, for one of the grounds that the rule lists. */
    @Transactional(TxType.MANDATORY)
    public void pause(DomainEvent cause, Subject about, String ruleId, String ground) {
        var deadline = required(about, ruleId);
        var grounds = deadline.pausedBy();
        RuleViolated.unless(
                grounds == null || rules.current().choices(grounds).contains(ground),
                "deadline.noGround",
                ground,
                ruleId);
        deadline.pause(cause, ground);
    }

    /** This ground is over on the day on which the cause takes effect. */
    @Transactional(TxType.MANDATORY)
    public void resume(DomainEvent cause, Subject about, String ruleId, String ground) {
        required(about, ruleId).resume(cause, ground, rules.current().calendar());
    }

    /** It runs on by what its rule allows, once. */
    @Transactional(TxType.MANDATORY)
    public void extend(DomainEvent cause, Subject about, String ruleId) {
        var extension = rules.current().period(ruleId).extension();
        if (extension == null) {
            throw new RuleViolated("deadline.noExtension", ruleId);
        }
        required(about, ruleId)
                .extend(
                        cause,
                        rules.current().period(extension),
                        rules.current().calendar());
    }

    /** It is counted again from another day. */
    @Transactional(TxType.MANDATORY)
    public void restart(DomainEvent cause, Subject about, String ruleId, LocalDate start) {
        required(about, ruleId).restart(cause, start, rules.current().calendar());
    }

    private Deadline required(Subject about, String ruleId) {
        var deadline = repository.open(about, ruleId);
        if (deadline == null) {
            throw new RuleViolated("deadline.notOpen", about.number(), ruleId);
        }
        return deadline;
    }

    /** All deadlines of a thing, open and closed, by due date. */
    public List<DeadlineView> of(Subject about) {
        return repository.views(about);
    }

    /** The open deadlines of many things, by due date. */
    public List<DeadlineView> open(Collection<Subject> about) {
        return repository.openViews(about);
    }

    /** For each of the things, the open deadline that ends first. Things without one are missing. */
    public Map<Subject, DeadlineView> nearest(Collection<Subject> about) {
        var nearest = new HashMap<Subject, DeadlineView>();
        repository.openViews(about).forEach(view -> nearest.putIfAbsent(view.about(), view));
        return nearest;
    }

    /** For each of the things, the deadline that ends last, open or closed. Things without one are missing. */
    public Map<Subject, DeadlineView> last(Collection<Subject> about) {
        var last = new HashMap<Subject, DeadlineView>();
        repository.allViews(about).forEach(view -> last.put(view.about(), view));
        return last;
    }

    /** How a deadline's last day was reached; nothing where there is no such deadline. */
    public @Nullable Derivation derivation(String number) {
        var deadline = repository.byNumber(number);
        var view = repository.view(number);
        if (deadline == null || view == null) {
            return null;
        }
        var calendar = rules.current().calendar();
        return new Derivation(
                view, deadline.dueDate(calendar).steps(), deadline.calendarVersion(), deadline.ruleBookVersion());
    }

    /** The deadlines whose consequences could not be set going. */
    public List<DeadlineView> failing(int limit) {
        return repository.failing(limit);
    }
}
