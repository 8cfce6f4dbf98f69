package org.infopool.domain.clock;

import static org.infopool.domain.clock.PeriodUnit.HOURS;
import static org.infopool.domain.clock.PeriodUnit.MONTHS;
import static org.infopool.domain.clock.PeriodUnit.NATURAL_DAYS;
import static org.infopool.domain.clock.PeriodUnit.WORKING_DAYS;
import static org.infopool.domain.clock.PeriodUnit.YEARS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence of the API contract about deadlines, and its edges. */
class SpanTest {
    private static final WorkingCalendar CALENDAR = RuleBook.builtIn().calendar();

    private static LocalDate due(Span span, String start, String... pauses) {
        return computed(span, start, pauses).day();
    }

    private static DueDate computed(Span span, String start, String... pauses) {
        return span.dueFrom(
                LocalDate.parse(start), Stream.of(pauses).map(SpanTest::pause).toList(), CALENDAR);
    }

    private static Pause pause(String range) {
        var ends = List.of(range.split("/", -1));
        return new Pause(LocalDate.parse(ends.getFirst()), LocalDate.parse(ends.getLast()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void countsTheStartAsDayZero() {
        assertEquals(day("2026-03-03"), due(Span.after(1, NATURAL_DAYS), "2026-03-02"));
        assertEquals(day("2026-03-02"), due(Span.after(0, NATURAL_DAYS), "2026-03-02"));
        assertEquals(day("2026-03-01"), due(Span.before(1, NATURAL_DAYS), "2026-03-02"));
        // Saturday: nothing is counted, so it stays.
        assertEquals(day("2026-03-07"), due(Span.after(0, WORKING_DAYS), "2026-03-07"));
    }

    @ParameterizedTest(name = "{0} working days after {1} is {2}")
    @CsvSource({
        "1, 2026-03-06, 2026-03-09", // over a weekend
        "1, 2026-02-13, 2026-02-14", // a Saturday made a working day
        "1, 2026-02-14, 2026-02-24", // over the Spring Festival
        "5, 2026-09-18, 2026-09-24", // Sunday 20 September is worked
        "1, 2025-12-31, 2026-01-04", // into the next year, on a Sunday that is worked
        "248, 2025-12-31, 2026-12-31"
    })
    void countsWorkingDays(long amount, LocalDate start, LocalDate due) {
        assertEquals(due, due(Span.after(amount, WORKING_DAYS), start.toString()));
    }

    @ParameterizedTest(name = "{0} working days before {1} is {2}")
    @CsvSource({
        "1, 2026-03-09, 2026-03-06",
        "1, 2026-02-24, 2026-02-14",
        "1, 2026-03-08, 2026-03-06",
        "7, 2026-10-15, 2026-09-30"
    })
    void countsWorkingDaysBack(long amount, LocalDate start, LocalDate due) {
        assertEquals(due, due(Span.before(amount, WORKING_DAYS), start.toString()));
    }

    @ParameterizedTest(name = "{0} {1} after {2} is {3}")
    @CsvSource({
        "1, MONTHS, 2026-01-31, 2026-02-28",
        "1, MONTHS, 2024-01-31, 2024-02-29",
        "13, MONTHS, 2026-01-31, 2027-02-28",
        "1, YEARS, 2024-02-29, 2025-02-28",
        "4, YEARS, 2024-02-29, 2028-02-29",
        "6, MONTHS, 2026-08-31, 2027-02-28"
    })
    void endsMonthsOnTheCorrespondingDayOrTheLastOfTheMonth(
            long amount, PeriodUnit unit, LocalDate start, LocalDate due) {
        assertEquals(due, due(Span.after(amount, unit), start.toString()));
    }

    @Test
    void countsMonthsBack() {
        assertEquals(day("2026-02-28"), due(Span.before(1, MONTHS), "2026-03-31"));
        assertEquals(day("2024-02-29"), due(Span.before(2, YEARS), "2026-02-28").plusDays(1));
    }

    @Test
    void takesAPauseOutWithBothItsEnds() {
        assertEquals(day("2026-03-15"), due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-03-05/2026-03-07"));
        assertEquals(day("2026-03-13"), due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-03-05"));
        // 4 to 6 March are Wednesday to Friday: three working days out.
        assertEquals(day("2026-03-12"), due(Span.after(5, WORKING_DAYS), "2026-03-02", "2026-03-04/2026-03-06"));
        // A weekend in a pause costs nothing, because it did not count anyhow.
        assertEquals(day("2026-03-09"), due(Span.after(5, WORKING_DAYS), "2026-03-02", "2026-03-07/2026-03-08"));
    }

    @Test
    void neverEndsInsideAPause() {
        assertEquals(day("2026-03-04"), due(Span.after(1, NATURAL_DAYS), "2026-03-02", "2026-03-03"));
        assertEquals(day("2026-04-03"), due(Span.after(1, MONTHS), "2026-02-28", "2026-03-28/2026-04-02"));
    }

    @Test
    void ignoresAPauseThatIsOver() {
        assertEquals(day("2026-03-12"), due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-02-01/2026-03-02"));
        assertEquals(day("2026-03-12"), due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-03-13/2026-12-31"));
        assertEquals(day("2026-03-02"), due(Span.after(0, NATURAL_DAYS), "2026-03-02", "2026-03-01/2026-03-09"));
    }

    @Test
    void countsAPauseAcrossTheStartFromTheDayAfterIt() {
        assertEquals(day("2026-03-06"), due(Span.after(2, NATURAL_DAYS), "2026-03-02", "2026-02-20/2026-03-04"));
        assertEquals(day("2026-02-26"), due(Span.before(2, NATURAL_DAYS), "2026-03-02", "2026-02-28/2026-03-04"));
    }

    @Test
    void countsOverlappingPausesOnce() {
        var apart = due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-03-05/2026-03-10");
        assertEquals(
                apart,
                due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-03-05/2026-03-08", "2026-03-07/2026-03-10"));
        assertEquals(
                apart,
                due(Span.after(10, NATURAL_DAYS), "2026-03-02", "2026-03-09/2026-03-10", "2026-03-05/2026-03-08"));
        assertEquals(
                apart,
                due(
                        Span.after(10, NATURAL_DAYS),
                        "2026-03-02",
                        "2026-03-05/2026-03-10",
                        "2026-03-06/2026-03-07",
                        "2026-03-05/2026-03-10"));
    }

    @Test
    void addsPausedDaysToMonthsUntilNothingMoreFallsBetween() {
        // To 31 March; five days out: to 5 April; three of them lie in the second pause, and so on.
        assertEquals(
                day("2026-04-08"),
                due(Span.after(1, MONTHS), "2026-02-28", "2026-03-10/2026-03-14", "2026-03-30/2026-04-04"));
        assertEquals(day("2027-03-05"), due(Span.after(1, YEARS), "2026-02-28", "2026-06-01/2026-06-05"));
        assertEquals(day("2026-01-26"), due(Span.before(1, MONTHS), "2026-02-28", "2026-02-01/2026-02-02"));
    }

    @Test
    void rollsForwardLastOfAll() {
        var span = Span.after(10, NATURAL_DAYS).rollingForward();
        assertEquals(day("2026-02-24"), due(span, "2026-02-05"));
        // 1 + 1 paused day: Saturday 7 March, which then rolls to Monday.
        assertEquals(day("2026-03-09"), due(Span.after(1, NATURAL_DAYS).rollingForward(), "2026-03-05", "2026-03-06"));
        // The pause does not reach the days rolled over.
        assertEquals(
                day("2026-03-09"),
                due(Span.after(1, NATURAL_DAYS).rollingForward(), "2026-03-06", "2026-03-08/2026-03-09"));
        assertEquals(day("2026-03-09"), due(Span.after(0, WORKING_DAYS).rollingForward(), "2026-03-07"));
        assertEquals(day("2026-02-14"), due(Span.after(1, NATURAL_DAYS).rollingForward(), "2026-02-13"));
    }

    @Test
    void refusesToRollWhatIsCountedBack() {
        var broken = assertThrows(RuleViolated.class, () -> new Span(1, WORKING_DAYS, Direction.BEFORE, Roll.FORWARD));
        assertEquals("clock.rollBefore", broken.ruleKey());
    }

    @Test
    void letsHoursRunThroughNightsAndHolidays() {
        var due = Span.after(24, HOURS).dueFrom(OffsetDateTime.parse("2026-10-02T15:30:00+08:00"), CALENDAR);
        assertEquals(
                OffsetDateTime.parse("2026-10-03T15:30:00+08:00"), due.moment().orElseThrow());
        assertFalse(due.provisional());
    }

    @Test
    void tellsHoursInChinaWhereverTheyStarted() {
        var due = Span.after(1, HOURS).dueFrom(OffsetDateTime.parse("2026-10-02T20:30:00Z"), CALENDAR);
        assertEquals(
                OffsetDateTime.parse("2026-10-03T05:30:00+08:00"), due.moment().orElseThrow());
        assertEquals(day("2026-10-03"), due.day());
        var back = Span.before(30, HOURS).dueFrom(OffsetDateTime.parse("2026-10-03T05:30:00+08:00"), CALENDAR);
        assertEquals(
                OffsetDateTime.parse("2026-10-01T23:30:00+08:00"), back.moment().orElseThrow());
    }

    @Test
    void rollsHoursToTheSameTimeOfAWorkingDay() {
        var span = new Span(24, HOURS, Direction.AFTER, Roll.FORWARD);
        var due = span.dueFrom(OffsetDateTime.parse("2026-03-06T09:15:00+08:00"), CALENDAR);
        assertEquals(
                OffsetDateTime.parse("2026-03-09T09:15:00+08:00"), due.moment().orElseThrow());
    }

    @Test
    void keepsHoursAndDaysApart() {
        assertEquals(
                "clock.hoursNeedTime",
                assertThrows(RuleViolated.class, () -> due(Span.after(1, HOURS), "2026-03-02"))
                        .ruleKey());
        assertEquals(
                "clock.daysNeedDate",
                assertThrows(
                                RuleViolated.class,
                                () -> Span.after(1, NATURAL_DAYS)
                                        .dueFrom(OffsetDateTime.parse("2026-03-02T00:00:00+08:00"), CALENDAR))
                        .ruleKey());
    }

    @ParameterizedTest(name = "{0} wd {1} {2}: provisional {3}")
    @CsvSource({
        "5, AFTER, 2026-12-24, false", // ends on the last covered day
        "6, AFTER, 2026-12-24, true",
        "5, AFTER, 2024-12-31, false", // the start itself is not consulted
        "5, AFTER, 2024-12-30, true",
        "5, BEFORE, 2027-01-01, false",
        "5, BEFORE, 2027-01-02, true",
        "0, AFTER, 2027-05-01, false"
    })
    void isProvisionalWhenADayOutsideTheLoadedYearsWasConsulted(
            long amount, Direction direction, LocalDate start, boolean provisional) {
        var due = new Span(amount, WORKING_DAYS, direction, Roll.NONE).dueFrom(start, List.of(), CALENDAR);
        assertEquals(provisional, due.provisional());
        assertEquals(
                provisional,
                due.steps().stream().anyMatch(step -> step.arithmetic().contains("CALENDAR_NOT_COVERED")));
    }

    @Test
    void consultsNoCalendarForNaturalDays() {
        assertFalse(computed(Span.after(400, NATURAL_DAYS), "2026-12-24").provisional());
        assertFalse(computed(Span.after(3, YEARS), "2026-12-24").provisional());
        assertTrue(computed(Span.after(400, NATURAL_DAYS).rollingForward(), "2026-12-24")
                .provisional());
    }

    @Test
    void consultsNoDayOfAPause() {
        // The five days lie in 2026; only the pause reaches into 2027.
        assertFalse(computed(Span.before(5, WORKING_DAYS), "2027-03-01", "2027-01-01/2027-02-28")
                .provisional());
        assertTrue(computed(Span.after(5, WORKING_DAYS), "2026-12-24", "2026-12-28/2027-01-03")
                .provisional());
    }

    @Test
    void knowsOnlyWeekendsBeyondTheCalendar() {
        assertEquals(day("2027-01-04"), due(Span.after(1, WORKING_DAYS), "2027-01-01"));
        assertEquals(day("2024-12-31"), due(Span.before(1, WORKING_DAYS), "2025-01-01"));
    }

    @ParameterizedTest
    @ValueSource(longs = {3_700_000, 1_000_000_000, Long.MAX_VALUE})
    void refusesAtOnceWhatNoYearOfFourDigitsCanHold(long amount) {
        for (var unit : List.of(WORKING_DAYS, NATURAL_DAYS, MONTHS, YEARS)) {
            for (var direction : Direction.values()) {
                var span = new Span(amount, unit, direction, Roll.NONE);
                var broken = assertTimeoutPreemptively(
                        Duration.ofSeconds(1),
                        () -> assertThrows(
                                RuleViolated.class, () -> span.dueFrom(day("2026-03-02"), List.of(), CALENDAR)));
                assertEquals("clock.outOfRange", broken.ruleKey());
            }
        }
        var start = OffsetDateTime.parse("2026-03-02T00:00:00+08:00");
        assertThrows(
                RuleViolated.class,
                () -> Span.after(amount * 30 < 0 ? Long.MAX_VALUE : amount * 30, HOURS)
                        .dueFrom(start, CALENDAR));
    }

    @Test
    void reachesFarWithoutWalkingThere() {
        var due = assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> computed(Span.after(2_000_000, WORKING_DAYS), "2026-03-02"));
        assertTrue(due.provisional());
        assertEquals(due.day(), walked(day("2026-03-02"), 2_000_000));
    }

    private static LocalDate walked(LocalDate start, long amount) {
        var day = start;
        for (var left = amount; left > 0; left -= CALENDAR.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void refusesAPauseThatEndsBeforeItBegins() {
        assertEquals(
                "clock.pauseBackwards",
                assertThrows(RuleViolated.class, () -> pause("2026-03-02/2026-03-01"))
                        .ruleKey());
    }

    @Test
    void endsADayWithItsMidnightInChina() {
        assertEquals(
                OffsetDateTime.parse("2026-03-04T00:00:00+08:00").toInstant(),
                computed(Span.after(1, NATURAL_DAYS), "2026-03-02").endsAt());
    }

    @Test
    void tellsItsSteps() {
        var due = computed(Span.after(10, NATURAL_DAYS).rollingForward(), "2026-02-03", "2026-02-06/2026-02-07");
        assertEquals(day("2026-02-24"), due.day());
        assertEquals(
                List.of("cc.201-1.start", "gen.pause", "cc.200.natural-days", "cc.203-1.roll"),
                due.steps().stream().map(Step::ruleId).toList());
        assertEquals(
                "2026-02-03 + 10 nd + 2 nd paused = 2026-02-15",
                due.steps().get(2).arithmetic());
        assertEquals("2026-02-15 → 2026-02-24", due.steps().get(3).arithmetic());
    }

    @Test
    void tellsWhichPeriodWasExtended() {
        var book = RuleBook.builtIn();
        var due = book.period("all.42-1.decide")
                .dueFrom(day("2025-09-22"), List.of(), CALENDAR)
                .extendedBy(book.period("all.42-1.extend"));
        assertEquals(
                List.of("cc.201-1.start", "all.42-1.decide", "all.42-1.extend"),
                due.steps().stream().map(Step::ruleId).toList());
        assertEquals(
                "2025-10-24 + 10 wd + 4 nd off = 2025-11-07",
                due.steps().getLast().arithmetic());
    }
}
