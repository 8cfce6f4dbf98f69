package org.infopool.domain.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.infopool.domain.rulebook.RuleBook;

/** What holds for every deadline, seen against counting on the fingers. */
class SpanPropertyTest {
    private static final WorkingCalendar CALENDAR = RuleBook.builtIn().calendar();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 6, 1).toEpochDay(),
                        LocalDate.of(2027, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
                .as((from, length) -> new Pause(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<PeriodUnit> dayUnits() {
        return Arbitraries.of(PeriodUnit.WORKING_DAYS, PeriodUnit.NATURAL_DAYS);
    }

    @Provide
    Arbitrary<PeriodUnit> dateUnits() {
        return Arbitraries.of(PeriodUnit.WORKING_DAYS, PeriodUnit.NATURAL_DAYS, PeriodUnit.MONTHS, PeriodUnit.YEARS);
    }

    /** The slow way: one day after the other. */
    private static LocalDate onFingers(Span span, LocalDate start, List<Pause> pauses) {
        Predicate<LocalDate> counts =
                day -> pauses.stream().noneMatch(pause -> !day.isBefore(pause.from()) && !day.isAfter(pause.to()))
                        && (span.unit() != PeriodUnit.WORKING_DAYS || CALENDAR.isWorkingDay(day));
        var step = span.direction() == Direction.AFTER ? 1 : -1;
        var day = start;
        for (var left = span.amount(); left > 0; left -= counts.test(day) ? 1 : 0) {
            day = day.plusDays(step);
        }
        return day;
    }

    @Property
    void countsAsOneCountsOnTheFingers(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 120) int amount,
            @ForAll("dayUnits") PeriodUnit unit,
            @ForAll Direction direction,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        var span = new Span(amount, unit, direction, Roll.NONE);
        assertEquals(
                onFingers(span, start, pauses),
                span.dueFrom(start, pauses, CALENDAR).day());
    }

    /** The contract's own words: compute, add the paused days that fall between, repeat until stable. */
    @Property
    void addsPausedDaysToMonthsUntilStable(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        var base = start.plusMonths(months);
        var due = base;
        while (true) {
            var paused = start.isBefore(due) ? Pause.daysWithin(pauses, start.plusDays(1), due) : 0;
            var next = base.plusDays(paused);
            if (next.equals(due)) {
                break;
            }
            due = next;
        }
        assertEquals(
                due,
                Span.after(months, PeriodUnit.MONTHS)
                        .dueFrom(start, pauses, CALENDAR)
                        .day());
    }

    @Property
    void comesBackFromWhereItWent(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 200) int amount,
            @ForAll("dayUnits") PeriodUnit unit) {
        var start = unit == PeriodUnit.WORKING_DAYS
                ? Span.after(0, unit)
                        .rollingForward()
                        .dueFrom(day, List.of(), CALENDAR)
                        .day()
                : day;
        var there = Span.after(amount, unit).dueFrom(start, List.of(), CALENDAR).day();
        assertEquals(
                start,
                Span.before(amount, unit).dueFrom(there, List.of(), CALENDAR).day());
    }

    @Property
    void neverBecomesShorterByAPause(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 30) int amount,
            @ForAll("dateUnits") PeriodUnit unit,
            @ForAll Direction direction,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses,
            @ForAll("pauses") Pause more) {
        var span = new Span(amount, unit, direction, Roll.NONE);
        var before = span.dueFrom(start, pauses, CALENDAR).day();
        var all = new ArrayList<>(pauses);
        all.add(more);
        var after = span.dueFrom(start, all, CALENDAR).day();
        assertFalse(direction == Direction.AFTER ? after.isBefore(before) : after.isAfter(before));
    }

    @Property
    void neverEndsEarlierForALongerTime(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 100) int amount,
            @ForAll("dateUnits") PeriodUnit unit,
            @ForAll Roll roll,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses) {
        var shorter = new Span(amount, unit, Direction.AFTER, roll).dueFrom(start, pauses, CALENDAR);
        var longer = new Span(amount + 1, unit, Direction.AFTER, roll).dueFrom(start, pauses, CALENDAR);
        assertFalse(longer.day().isBefore(shorter.day()));
    }

    @Property
    void rollsToTheNextWorkingDayAndNoFurther(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 100) int amount,
            @ForAll("dateUnits") PeriodUnit unit) {
        var plain = Span.after(amount, unit).dueFrom(start, List.of(), CALENDAR).day();
        var rolled = Span.after(amount, unit)
                .rollingForward()
                .dueFrom(start, List.of(), CALENDAR)
                .day();
        assertTrue(CALENDAR.isWorkingDay(rolled));
        assertEquals(
                CALENDAR.isWorkingDay(plain) ? 1 : 0,
                CALENDAR.workingDays(plain, rolled.minusDays(1)) + (plain.equals(rolled) ? 1 : 0));
    }

    @Property
    void putsOverlappingPausesOutOnce(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 60) int amount,
            @ForAll("dayUnits") PeriodUnit unit,
            @ForAll @Size(max = 4) List<@From("pauses") Pause> pauses) {
        var span = Span.after(amount, unit);
        var twice = new ArrayList<>(pauses);
        twice.addAll(pauses);
        assertEquals(
                span.dueFrom(start, pauses, CALENDAR).day(),
                span.dueFrom(start, twice, CALENDAR).day());
    }
}
