package org.infopool.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, and how that was computed. The date is worked out at once, the steps only when somebody asks.
 */
public final class DueDate {
    private static final String PAUSE = "gen.pause";

    private final Span span;
    private final LocalDate start;
    private final Stretches pauses;
    private final WorkingCalendar calendar;
    /** The last day counted, before it is put off to a working day. */
    private final LocalDate counted;

    private final LocalDate day;
    private final @Nullable OffsetDateTime startMoment;
    private final @Nullable OffsetDateTime moment;
    private final boolean provisional;
    private final @Nullable DueDate extended;
    private final @Nullable StatutoryPeriod basis;

    DueDate(Span span, LocalDate start, Stretches pauses, WorkingCalendar calendar) {
        this(span, start, pauses, calendar, null, null);
    }

    DueDate(
            Span span,
            LocalDate start,
            Stretches pauses,
            WorkingCalendar calendar,
            @Nullable DueDate extended,
            @Nullable StatutoryPeriod basis) {
        span.requireCountable();
        this.span = span;
        this.start = start;
        this.pauses = pauses;
        this.calendar = calendar;
        this.extended = extended;
        this.basis = basis;
        startMoment = null;
        moment = null;
        var count = new Count(span, start, pauses, calendar);
        counted = Span.inRange(count.end);
        day = rolled(span, counted, calendar);
        provisional = !count.covered
                || (span.roll() == Roll.FORWARD && !calendar.covers(counted.toEpochDay(), day.toEpochDay()))
                || (extended != null && extended.provisional);
    }

    DueDate(Span span, OffsetDateTime start, WorkingCalendar calendar) {
        this(span, start, calendar, null);
    }

    DueDate(Span span, OffsetDateTime start, WorkingCalendar calendar, @Nullable StatutoryPeriod basis) {
        span.requireCountable();
        this.span = span;
        this.start = start.toLocalDate();
        this.calendar = calendar;
        this.basis = basis;
        pauses = Stretches.of(List.of());
        extended = null;
        startMoment = start;
        var end =
                span.direction() == Direction.AFTER ? start.plusHours(span.amount()) : start.minusHours(span.amount());
        counted = Span.inRange(end.toLocalDate().toEpochDay());
        day = rolled(span, counted, calendar);
        moment = end.plusDays(ChronoUnit.DAYS.between(counted, day));
        provisional = span.roll() == Roll.FORWARD && !calendar.covers(counted.toEpochDay(), day.toEpochDay());
    }

    private static LocalDate rolled(Span span, LocalDate counted, WorkingCalendar calendar) {
        if (span.roll() == Roll.NONE) {
            return counted;
        }
        var day = counted.toEpochDay();
        while (!calendar.isWorkingDay(day)) {
            day++;
        }
        return Span.inRange(day);
    }

    /** The last day on which it is in time; for hours, the day of {@link #moment()}. */
    public LocalDate day() {
        return day;
    }

    /** For hours, the exact end; else nothing: a day counts until it is over. */
    public Optional<OffsetDateTime> moment() {
        return Optional.ofNullable(moment);
    }

    /** The first instant at which it is too late. */
    public Instant endsAt() {
        return moment != null
                ? moment.toInstant()
                : day.plusDays(1).atStartOfDay(Span.OFFSET).toInstant();
    }

    /** Whether a day was consulted whose year's holidays are not known yet, so that the date may still move. */
    public boolean provisional() {
        return provisional;
    }

    /** Which calendar was consulted. */
    public String calendarVersion() {
        return calendar.version();
    }

    /**
     * The date when the time runs on by another length: counted from the last day counted so far, with the same pauses
     * and calendar.
     */
    public DueDate extendedBy(StatutoryPeriod extension) {
        return new DueDate(extension.span(), counted, pauses, calendar, this, extension);
    }

    /** How the date was reached, step by step. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        if (extended != null) {
            steps.addAll(extended.steps());
        }
        if (startMoment != null && moment != null) {
            steps.add(hours(startMoment, moment));
        } else {
            if (extended == null) {
                steps.add(new Step(
                        "cc.201-1.start", "clock.step.start", List.of(start), inputs("start", start), start + " = 0"));
            }
            addPauses(steps);
            steps.add(count());
        }
        if (!day.equals(counted)) {
            steps.add(new Step(
                    "cc.203-1.roll",
                    "clock.step.roll",
                    List.of(counted, day),
                    inputs("last", counted, "rolled", day),
                    counted + " → " + day));
        }
        if (provisional && (extended == null || !extended.provisional)) {
            steps.add(new Step(
                    "gen.calendar-not-covered",
                    "clock.step.notCovered",
                    List.of(calendar.version()),
                    inputs("code", "CALENDAR_NOT_COVERED", "calendar", calendar.version()),
                    "CALENDAR_NOT_COVERED"));
        }
        return List.copyOf(steps);
    }

    private Step hours(OffsetDateTime from, OffsetDateTime to) {
        var ruleId = basis == null ? "gen.hours" : basis.ruleId();
        var ran = from.plusHours(span.direction() == Direction.AFTER ? span.amount() : -span.amount());
        return new Step(
                ruleId,
                "clock.step.hours." + span.direction().code(),
                List.of(span, from, to),
                inputs("start", from, "hours", span.amount()),
                from + " " + sign() + " " + span + " = " + ran);
    }

    private void addPauses(List<Step> steps) {
        var first = Math.min(start.toEpochDay() + 1, counted.toEpochDay());
        var last = Math.max(start.toEpochDay() - 1, counted.toEpochDay());
        var ruleId = basis == null || basis.pausedBy() == null ? PAUSE : basis.pausedBy();
        for (var i = 0; i < pauses.count(); i++) {
            var from = Math.max(pauses.from(i), first);
            var to = Math.min(pauses.to(i), last);
            if (from <= to && start.toEpochDay() != counted.toEpochDay()) {
                var begin = LocalDate.ofEpochDay(from);
                var end = LocalDate.ofEpochDay(to);
                var days = to - from + 1;
                steps.add(new Step(
                        ruleId,
                        "clock.step.pause",
                        List.of(begin, end, days),
                        inputs("from", begin, "to", end, "days", days),
                        begin + " … " + end + " = " + days + " nd"));
            }
        }
    }

    private Step count() {
        var arithmetic = start + " " + sign() + " " + span;
        var passed = Math.abs(counted.toEpochDay() - start.toEpochDay());
        var first = Math.min(start.toEpochDay() + 1, counted.toEpochDay());
        var last = Math.max(start.toEpochDay() - 1, counted.toEpochDay());
        var paused = passed == 0 ? 0 : pauses.daysWithin(first, last);
        var inputs = inputs(
                "start", start, "amount", span.amount(), "unit", span.unit().code());
        inputs.put("direction", span.direction().code());
        inputs.put("daysPassed", passed);
        inputs.put("daysPaused", paused);
        var arguments = new ArrayList<Object>(List.of(span, start, counted, passed, paused));
        String ruleId;
        switch (span.unit()) {
            case WORKING_DAYS -> {
                var skipped = passed - paused - span.amount();
                inputs.put("daysOff", skipped);
                arguments.add(skipped);
                arithmetic += " + " + skipped + " nd off";
                ruleId = "gen.working-days";
            }
            case MONTHS, YEARS -> {
                arithmetic += " = " + span.correspondingDay(start);
                ruleId = span.correspondingDay(start).getDayOfMonth() == start.getDayOfMonth()
                        ? "cc.202.corresponding-day"
                        : "cc.202.month-end";
            }
            default -> ruleId = "cc.200.natural-days";
        }
        if (paused > 0) {
            arithmetic += " " + sign() + " " + paused + " nd paused";
        }
        return new Step(
                basis == null ? ruleId : basis.ruleId(),
                "clock.step.count." + span.unit().code() + "."
                        + span.direction().code(),
                arguments,
                inputs,
                arithmetic.endsWith("= " + counted) ? arithmetic : arithmetic + " = " + counted);
    }

    private String sign() {
        return span.direction() == Direction.AFTER ? "+" : "−";
    }

    private static Map<String, Object> inputs(Object... namesAndValues) {
        var inputs = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return inputs;
    }

    /** The counting itself: jumps from pause to pause instead of walking over days. */
    private static final class Count {
        private final boolean working;
        private final WorkingCalendar calendar;
        private final long end;
        private boolean covered = true;

        Count(Span span, LocalDate start, Stretches pauses, WorkingCalendar calendar) {
            this.calendar = calendar;
            working = span.unit() == PeriodUnit.WORKING_DAYS;
            // A number of months is a number of days once its end is known: paused days put it off in the same way.
            var days = span.unit() == PeriodUnit.MONTHS || span.unit() == PeriodUnit.YEARS
                    ? Math.abs(span.correspondingDay(start).toEpochDay() - start.toEpochDay())
                    : span.amount();
            end = span.direction() == Direction.AFTER
                    ? forward(start.toEpochDay(), days, pauses)
                    : backward(start.toEpochDay(), days, pauses);
        }

        private long forward(long start, long days, Stretches pauses) {
            var cursor = start;
            var left = days;
            for (var i = 0; i < pauses.count() && left > 0; i++) {
                if (pauses.to(i) > cursor) {
                    var free = Math.max(0, upTo(pauses.from(i) - 1) - upTo(cursor));
                    if (free >= left) {
                        break;
                    }
                    left -= free;
                    consult(cursor + 1, pauses.from(i) - 1);
                    cursor = pauses.to(i);
                }
            }
            var day = cursor;
            // Each jump is as long as the days still missing, so it never goes too far and ends on a day that counts.
            for (var missing = left; missing > 0; missing = left - (upTo(day) - upTo(cursor))) {
                day += missing;
            }
            if (left > 0) {
                consult(cursor + 1, day);
            }
            return left > 0 ? day : start;
        }

        private long backward(long start, long days, Stretches pauses) {
            var cursor = start;
            var left = days;
            for (var i = pauses.count() - 1; i >= 0 && left > 0; i--) {
                if (pauses.from(i) < cursor) {
                    var free = Math.max(0, upTo(cursor - 1) - upTo(pauses.to(i)));
                    if (free >= left) {
                        break;
                    }
                    left -= free;
                    consult(pauses.to(i) + 1, cursor - 1);
                    cursor = pauses.from(i);
                }
            }
            var day = cursor;
            for (var missing = left; missing > 0; missing = left - (upTo(cursor - 1) - upTo(day - 1))) {
                day -= missing;
            }
            if (left > 0) {
                consult(day, cursor - 1);
            }
            return left > 0 ? day : start;
        }

        private long upTo(long day) {
            return working ? calendar.upTo(day) : day;
        }

        private void consult(long from, long to) {
            if (working) {
                covered &= calendar.covers(from, to);
            }
        }
    }
}
