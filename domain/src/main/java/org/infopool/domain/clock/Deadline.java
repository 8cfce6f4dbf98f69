package org.infopool.domain.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A time within which something must be done, with all that its last day was computed from. What happens to the thing it
 * is about starts it, stops it and ends it; time alone lets it warn and fire.
 *
 * <p>The last day belongs to it: it is missed when that day has ended in China. Hours end to the microsecond.
 */
@Entity
@Table(name = "deadline")
public class Deadline extends Recorded {
    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "about_kind", nullable = false, updatable = false)
    private SubjectKind aboutKind;

    @Column(name = "about_number", nullable = false, updatable = false)
    private String aboutNumber;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private String ruleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false, updatable = false)
    private Side side;

    @Column(name = "adverse", nullable = false, updatable = false)
    private boolean adverse;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private EventReference openedBy;

    @Column(name = "start_on", nullable = false)
    private LocalDate startOn;

    /** The moment from which hours run. */
    @Column(name = "start_at")
    private @Nullable Instant startAt;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", nullable = false, updatable = false)
    private PeriodUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false, updatable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "roll", nullable = false, updatable = false)
    private Roll roll;

    @Column(name = "warning_amount", updatable = false)
    private @Nullable Long warningAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "warning_unit", updatable = false)
    private @Nullable PeriodUnit warningUnit;

    @Column(name = "paused_by", updatable = false)
    private @Nullable String pausedBy;

    @Column(name = "extension_id", updatable = false)
    private @Nullable String extensionId;

    @Column(name = "extension_amount")
    private @Nullable Long extensionAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_unit")
    private @Nullable PeriodUnit extensionUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_roll")
    private @Nullable Roll extensionRoll;

    @Column(name = "extended_by")
    private @Nullable EventReference extendedBy;

    @Column(name = "interruptions")
    private Interruptions interruptions;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    @Column(name = "calendar_version", nullable = false)
    private String calendarVersion;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "provisional", nullable = false)
    private boolean provisional;

    @Column(name = "warn_at")
    private @Nullable Instant warnAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DeadlineState state;

    /** Unique while it is open, nothing afterwards: at most one of a kind runs for a thing. */
    @Column(name = "open_marker")
    private @Nullable String openMarker;

    /** When the sweep has to look at it next; nothing when time has nothing to do with it. */
    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "closed_by")
    private @Nullable EventReference closedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "failure")
    private @Nullable String failure;

    /** For the persistence provider. */
    protected Deadline() {}

    private Deadline(
            String number,
            Subject about,
            StatutoryPeriod period,
            LocalDate startOn,
            @Nullable Instant startAt,
            DomainEvent cause,
            WorkingCalendar calendar,
            String ruleBookVersion) {
        this.number = number;
        this.aboutKind = about.kind();
        this.aboutNumber = about.number();
        this.ruleId = period.ruleId();
        this.side = period.side();
        this.adverse = period.adverse();
        this.openedBy = cause.reference();
        this.startOn = startOn;
        this.startAt = startAt;
        this.amount = period.span().amount();
        this.unit = period.span().unit();
        this.direction = period.span().direction();
        this.roll = period.span().roll();
        var warning = period.warning();
        if (warning != null) {
            this.warningAmount = warning.amount();
            this.warningUnit = warning.unit();
        }
        this.pausedBy = period.pausedBy();
        this.extensionId = period.extension();
        this.interruptions = Interruptions.NONE;
        this.ruleBookVersion = ruleBookVersion;
        this.state = DeadlineState.RUNNING;
        this.openMarker = openMarker(about, period.ruleId());
        compute(calendar, cause.act().at());
    }

    /** Starts a deadline of days, months or years; the start day does not count. */
    public static Deadline fromDay(
            String number,
            Subject about,
            StatutoryPeriod period,
            LocalDate start,
            DomainEvent cause,
            WorkingCalendar calendar,
            String ruleBookVersion) {
        return new Deadline(number, about, period, start, null, cause, calendar, ruleBookVersion);
    }

    /** Starts a deadline of hours, which run at once. */
    public static Deadline fromMoment(
            String number,
            Subject about,
            StatutoryPeriod period,
            Instant start,
            DomainEvent cause,
            WorkingCalendar calendar,
            String ruleBookVersion) {
        var day = LocalDate.ofInstant(start, Act.ZONE);
        return new Deadline(number, about, period, day, start, cause, calendar, ruleBookVersion);
    }

    /** What the row of the open deadline of a kind is found by. */
    public static String openMarker(Subject about, String ruleId) {
        return about.kind() + "/" + about.number() + "/" + ruleId;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.DEADLINE, number);
    }

    /** What it is about. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }

    /** What was due was done. */
    public void meet(DomainEvent cause) {
        requireTimeLeft(cause.act());
        close(DeadlineState.MET, cause.reference(), cause.act().effectiveOn());
    }

    /** It falls away: what it was about has taken another turn. */
    public void cancel(DomainEvent cause) {
        close(DeadlineState.CANCELLED, cause.reference(), cause.act().effectiveOn());
    }

    /**
     * Time stands still from the day of the cause on, that day included.
     *
     * @param ground for which of the reasons that the law allows; one ground holds it once
     * @throws RuleViolated {@code deadline.neverPauses} where its article knows no pause
     */
    public void pause(DomainEvent cause, String ground) {
        requireTimeLeft(cause.act());
        RuleViolated.unless(pausedBy != null && unit != PeriodUnit.HOURS, "deadline.neverPauses", ruleId);
        if (state != DeadlineState.PAUSED) {
            go(DeadlineState.PAUSED);
        }
        interruptions = interruptions.begin(cause.act().effectiveOn(), ground);
        nextAt = null;
    }

    /** The ground no longer holds it. The day of the cause still does not count; time runs when nothing else holds it. */
    public void resume(DomainEvent cause, String ground, WorkingCalendar calendar) {
        interruptions = interruptions.end(cause.act().effectiveOn(), ground);
        if (!interruptions.last()) {
            go(DeadlineState.RUNNING);
            compute(calendar, cause.act().at());
        }
    }

    /**
     * It runs on by what its article allows, once.
     *
     * @throws RuleViolated {@code deadline.noExtension} where its article allows none, {@code deadline.alreadyExtended}
     */
    public void extend(DomainEvent cause, StatutoryPeriod extension, WorkingCalendar calendar) {
        requireTimeLeft(cause.act());
        RuleViolated.unless(state.isOpen(), "deadline.closed", number);
        RuleViolated.unless(extension.ruleId().equals(extensionId), "deadline.noExtension", ruleId);
        RuleViolated.unless(extendedBy == null, "deadline.alreadyExtended", number);
        extensionAmount = extension.span().amount();
        extensionUnit = extension.span().unit();
        extensionRoll = extension.span().roll();
        extendedBy = cause.reference();
        compute(calendar, cause.act().at());
    }

    /** It is counted from another day: the first one turned out to be wrong. */
    public void restart(DomainEvent cause, LocalDate start, WorkingCalendar calendar) {
        RuleViolated.unless(state.isOpen(), "deadline.closed", number);
        RuleViolated.unless(unit != PeriodUnit.HOURS, "clock.daysNeedDate");
        startOn = start;
        compute(calendar, cause.act().at());
    }

    /** Its last day has ended, and what follows is set going. */
    public DeadlineEvent.Missed miss(Act act) {
        requireOver(act);
        var event = new DeadlineEvent.Missed(occurred(act), number, about(), ruleId, side, dueOn, dueAt, openedBy);
        close(DeadlineState.MISSED, event.reference(), act.effectiveOn());
        return event;
    }

    /** Warns that it will end. */
    public DeadlineEvent.Reminded remind(Act act) {
        RuleViolated.unless(state == DeadlineState.RUNNING && isWarningDue(act.at()), "deadline.noWarning", number);
        var event = new DeadlineEvent.Reminded(occurred(act), number, about(), ruleId, side, dueOn, dueAt, openedBy);
        warnAt = null;
        schedule();
        return event;
    }

    /** Its last day has ended, but that day is not certain, and its end would be against a party. */
    public DeadlineEvent.AwaitedCalendar awaitCalendar(Act act) {
        requireOver(act);
        RuleViolated.unless(mustAwaitCalendar(), "deadline.certain", number);
        go(DeadlineState.AWAITING_CALENDAR);
        nextAt = null;
        return new DeadlineEvent.AwaitedCalendar(occurred(act), number, about(), ruleId, dueOn, calendarVersion);
    }

    /** A calendar that knows more years has come: the date is computed again. */
    public DeadlineEvent.Recomputed recompute(Act act, WorkingCalendar calendar) {
        RuleViolated.unless(provisional && state.isOpen(), "deadline.certain", number);
        var before = dueOn;
        if (state == DeadlineState.AWAITING_CALENDAR) {
            go(DeadlineState.RUNNING);
        }
        compute(calendar, act.at());
        return new DeadlineEvent.Recomputed(occurred(act), number, about(), ruleId, before, dueOn, calendar.version());
    }

    /** The consequences could not be set going: it is tried again later, and people see why. */
    public void failed(String why, Instant now) {
        failures++;
        failure = why;
        var retry = now.plus(patience());
        nextAt = now.isBefore(dueAt) && dueAt.isBefore(retry) ? dueAt : retry;
    }

    /** Twice as long after each failure, from a minute to half a day. */
    private Duration patience() {
        var doubled = Duration.ofMinutes(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(Duration.ofHours(12)) > 0 ? Duration.ofHours(12) : doubled;
    }

    /** How its last day was reached, with this calendar. */
    public DueDate dueDate(WorkingCalendar calendar) {
        var started = startAt;
        var due = started == null
                ? period().dueFrom(startOn, interruptions.over(), calendar)
                : period().dueFrom(started.atZone(Act.ZONE).toOffsetDateTime(), calendar);
        var extension = extension();
        return extension == null ? due : due.extendedBy(extension);
    }

    private StatutoryPeriod period() {
        var warning = warning();
        var span = new Span(amount, unit, direction, roll);
        return new StatutoryPeriod(ruleId, span, side, adverse, warning, pausedBy, extensionId);
    }

    private @Nullable Span warning() {
        return warningAmount == null || warningUnit == null ? null : Span.before(warningAmount, warningUnit);
    }

    private @Nullable StatutoryPeriod extension() {
        if (extensionId == null || extensionAmount == null || extensionUnit == null || extensionRoll == null) {
            return null;
        }
        var span = new Span(extensionAmount, extensionUnit, Direction.AFTER, extensionRoll);
        return new StatutoryPeriod(extensionId, span, side, adverse, null, null, null);
    }

    private void compute(WorkingCalendar calendar, Instant now) {
        var due = dueDate(calendar);
        var dueAtBefore = dueAt;
        dueOn = due.day();
        dueAt = due.endsAt().truncatedTo(ChronoUnit.MICROS);
        provisional = due.provisional();
        calendarVersion = calendar.version();
        if (!dueAt.equals(dueAtBefore)) {
            warnAt = warningBefore(calendar, now);
        }
        schedule();
    }

    /** When to warn of the new date; not at all where that time has already come. */
    private @Nullable Instant warningBefore(WorkingCalendar calendar, Instant now) {
        var warning = warning();
        if (warning == null) {
            return null;
        }
        var at = warning.unit() == PeriodUnit.HOURS
                ? dueAt.minus(warning.amount(), ChronoUnit.HOURS)
                : warning.dueFrom(dueOn, List.of(), calendar)
                        .day()
                        .atStartOfDay(Act.ZONE)
                        .toInstant();
        return at.isAfter(now) ? at : null;
    }

    private void schedule() {
        nextAt = state != DeadlineState.RUNNING ? null : warnAt != null && warnAt.isBefore(dueAt) ? warnAt : dueAt;
        failures = 0;
        failure = null;
    }

    private void close(DeadlineState end, EventReference by, LocalDate on) {
        go(end);
        closedBy = by;
        closedOn = on;
        openMarker = null;
        nextAt = null;
        warnAt = null;
        failure = null;
    }

    private void go(DeadlineState next) {
        RuleViolated.unless(state.successors().contains(next), "deadline.closed", number);
        state = next;
    }

    /** Whether the act comes too late. What is received on the last day and recorded after it is in time. */
    private boolean isOver(Act act) {
        return startAt == null ? act.effectiveOn().isAfter(dueOn) : !act.at().isBefore(dueAt);
    }

    /**
     * What the law attaches to the end comes first: an act that arrives between the end and the firing waits for it.
     * Where the firing fails again and again, people must be able to act.
     */
    private void requireTimeLeft(Act act) {
        RuleViolated.unless(
                state != DeadlineState.RUNNING || failures > 0 || !isOver(act), "deadline.justEnded", ruleId, dueOn);
    }

    private void requireOver(Act act) {
        RuleViolated.unless(state == DeadlineState.RUNNING, "deadline.closed", number);
        RuleViolated.unless(!act.at().isBefore(dueAt), "deadline.stillRuns", number, dueOn);
    }

    /** Whether it is time to warn. */
    public boolean isWarningDue(Instant now) {
        return warnAt != null && !now.isBefore(warnAt) && now.isBefore(dueAt);
    }

    /** Whether its time is over. */
    public boolean isDue(Instant now) {
        return state == DeadlineState.RUNNING && !now.isBefore(dueAt);
    }

    /** Whether it may not fire before the calendar is known. */
    public boolean mustAwaitCalendar() {
        return provisional && adverse;
    }

    public String number() {
        return number;
    }

    /** The rule book id of the article that sets it. */
    public String ruleId() {
        return ruleId;
    }

    public DeadlineState state() {
        return state;
    }

    /** The last day on which it is in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first instant at which it is too late. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When the sweep has to look at it next. */
    public @Nullable Instant nextAt() {
        return nextAt;
    }

    /** Whether its last day may still move because a year's holidays are not known. */
    public boolean isProvisional() {
        return provisional;
    }

    public Interruptions interruptions() {
        return interruptions;
    }

    /** The rule that lists the grounds on which it may pause; absent where it never does. */
    public @Nullable String pausedBy() {
        return pausedBy;
    }

    /** The calendar that its last day was computed with. */
    public String calendarVersion() {
        return calendarVersion;
    }

    /** The rule book that its length was taken from. */
    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    /** How often its firing has failed since it was last computed. */
    public int failures() {
        return failures;
    }

    @Override
    public String toString() {
        return number + " " + state + " " + dueOn;
    }
}
