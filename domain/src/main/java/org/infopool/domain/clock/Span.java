package org.infopool.domain.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.shared.Words;

/**
 * A length of time with a direction: so many working days, natural days, months, years or hours after or before a
 * start. The start is day 0 and does not count.
 *
 * @param amount how many, 0 or more
 * @param roll what happens when the last day is no working day; applied after everything else
 */
public record Span(long amount, PeriodUnit unit, Direction direction, Roll roll) implements Worded {
    /** Dates are written with four digits for the year: nothing earlier or later is computed. */
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** Hours run by the clock on the wall, which in China has neither zones nor summer time. */
    static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

    /**
     * A length of time.
     *
     * @throws RuleViolated {@code clock.rollBefore}: a period that is counted back has no last day to put off
     */
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("A length of time is not negative: " + amount);
        }
        RuleViolated.unless(direction == Direction.AFTER || roll == Roll.NONE, "clock.rollBefore");
    }

    /** So many units after a start, ending on the day itself. */
    public static Span after(long amount, PeriodUnit unit) {
        return new Span(amount, unit, Direction.AFTER, Roll.NONE);
    }

    /** So many units before a start. */
    public static Span before(long amount, PeriodUnit unit) {
        return new Span(amount, unit, Direction.BEFORE, Roll.NONE);
    }

    /** The same length, put off to a working day when it ends on another. */
    public Span rollingForward() {
        return new Span(amount, unit, direction, Roll.FORWARD);
    }

    /**
     * The last day of this length of time from a start day.
     *
     * @param pauses days that do not count; where they overlap, they are out once
     * @throws RuleViolated {@code clock.outOfRange} when the day lies beyond the years 1 to 9999; {@code clock.hoursNeedTime}
     */
    public DueDate dueFrom(LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        RuleViolated.unless(unit != PeriodUnit.HOURS, "clock.hoursNeedTime");
        return new DueDate(this, start, Stretches.of(pauses), calendar);
    }

    /**
     * The instant at which these hours have elapsed. They run through nights, weekends and holidays.
     *
     * @throws RuleViolated {@code clock.outOfRange}; {@code clock.daysNeedDate} when this is not counted in hours
     */
    public DueDate dueFrom(OffsetDateTime start, WorkingCalendar calendar) {
        RuleViolated.unless(unit == PeriodUnit.HOURS, "clock.daysNeedDate");
        return new DueDate(this, start.withOffsetSameInstant(OFFSET), calendar);
    }

    /** The start moved by this many months or years: the corresponding day, or the last of the month where there is none. */
    LocalDate correspondingDay(LocalDate start) {
        RuleViolated.unless(amount <= ChronoUnit.MONTHS.between(EARLIEST, LATEST), "clock.outOfRange");
        var months = unit == PeriodUnit.YEARS ? 12 * amount : amount;
        return direction == Direction.AFTER ? start.plusMonths(months) : start.minusMonths(months);
    }

    /** Refuses lengths that no four-digit year can hold, before anything is counted. */
    void requireCountable() {
        var most = ChronoUnit.DAYS.between(EARLIEST, LATEST) * (unit == PeriodUnit.HOURS ? 24 : 1);
        RuleViolated.unless(amount <= most, "clock.outOfRange");
    }

    static LocalDate inRange(long epochDay) {
        RuleViolated.unless(epochDay >= EARLIEST.toEpochDay() && epochDay <= LATEST.toEpochDay(), "clock.outOfRange");
        return LocalDate.ofEpochDay(epochDay);
    }

    /** This in short, as in {@code 20 wd}. */
    @Override
    public String toString() {
        return amount + " " + unit.code();
    }

    @Override
    public String in(Words words, Locale language) {
        return words.text(language, "Span." + unit.code(), amount);
    }
}
