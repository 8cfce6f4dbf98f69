package org.infopool.domain.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.infopool.domain.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = RuleBook.builtIn().calendar();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void has248WorkingDaysInEachLoadedYear(int year) {
        assertEquals(248, CALENDAR.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    @Test
    void isNamedAfterItsYears() {
        assertEquals("CN-2025+2026", CALENDAR.version());
        assertEquals(new TreeSet<>(List.of(2025, 2026)), CALENDAR.years());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-26",
                "2025-02-08",
                "2025-04-27",
                "2025-09-28",
                "2025-10-11",
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10"
            })
    void worksOnWeekendsThatAreMadeUp(LocalDate day) {
        assertTrue(CALENDAR.isWorkingDay(day));
        assertTrue(CALENDAR.isMakeUpWorkday(day));
        assertTrue(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2025-01-28", "2025-02-04", "2025-04-04", "2025-05-05", "2025-06-02", "2025-10-01",
                "2025-10-08", "2026-01-02", "2026-02-16", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19",
                "2026-09-25", "2026-10-07"
            })
    void restsOnHolidays(LocalDate day) {
        assertFalse(CALENDAR.isWorkingDay(day));
        assertFalse(CALENDAR.isMakeUpWorkday(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-01-27", "2025-02-05", "2025-10-09", "2026-02-13", "2026-02-24", "2026-10-08", "2026-12-31"
            })
    void worksOnTheDaysAround(LocalDate day) {
        assertTrue(CALENDAR.isWorkingDay(day));
        assertFalse(CALENDAR.isMakeUpWorkday(day));
    }

    @Test
    void coversItsYearsAndNoOthers() {
        assertFalse(CALENDAR.covers(LocalDate.of(2024, 12, 31)));
        assertTrue(CALENDAR.covers(LocalDate.of(2025, 1, 1)));
        assertTrue(CALENDAR.covers(LocalDate.of(2026, 12, 31)));
        assertFalse(CALENDAR.covers(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void leavesAGapBetweenYearsThatAreNotLoaded() {
        var calendar = new WorkingCalendar("gap", List.of(year(2024), year(2026)));
        assertTrue(calendar.covers(LocalDate.of(2024, 5, 1)));
        assertFalse(calendar.covers(LocalDate.of(2025, 5, 1)));
        assertFalse(calendar.covers(
                LocalDate.of(2024, 5, 1).toEpochDay(), LocalDate.of(2026, 5, 1).toEpochDay()));
        assertEquals(261, calendar.workingDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void countsNothingBackwards() {
        assertEquals(0, CALENDAR.workingDays(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2)));
        assertEquals(1, CALENDAR.workingDays(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void refusesANoticeThatCannotBeRight() {
        var monday = LocalDate.of(2026, 3, 2);
        var saturday = LocalDate.of(2026, 3, 7);
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar("none", List.of()));
        assertThrows(IllegalArgumentException.class, () -> year(2026, List.of(), List.of(monday)));
        assertThrows(IllegalArgumentException.class, () -> year(2026, List.of(saturday), List.of(saturday)));
        assertThrows(IllegalArgumentException.class, () -> year(2025, List.of(monday), List.of()));
        assertThrows(IllegalArgumentException.class, () -> year(2025, List.of(), List.of(saturday)));
    }

    private static WorkingCalendar.Year year(int year) {
        return year(year, List.of(), List.of());
    }

    private static WorkingCalendar.Year year(int year, List<LocalDate> off, List<LocalDate> workdays) {
        return new WorkingCalendar.Year(year, new TreeSet<>(off), new TreeSet<>(workdays));
    }
}
