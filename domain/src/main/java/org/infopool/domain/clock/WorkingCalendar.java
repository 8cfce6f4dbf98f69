package org.infopool.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are working days: Monday to Friday, without the holidays of the loaded years and with the weekend days
 * that the notice of the year makes working days. Beyond the loaded years only weekends are known, and every answer is
 * provisional.
 *
 * <p>Everything is counted ahead once, so that no question walks over days.
 */
public final class WorkingCalendar {
    private static final int WEEK = 7;
    private static final int WORKDAYS_OF_WEEK = 5;
    /** 1970-01-01, epoch day 0, was a Thursday: three days after a Monday. */
    private static final int MONDAY_OFFSET = 3;

    private final String version;
    private final SortedSet<Integer> years;
    private final boolean yearsAreContiguous;
    private final long first;
    private final long last;
    /** For each day from {@link #first} on, the working days from there up to it. */
    private final int[] counted;

    /**
     * A calendar of the given years.
     *
     * @param version under which name computations refer to it
     */
    public WorkingCalendar(String version, Collection<Year> loaded) {
        this.version = version;
        years = new TreeSet<>(loaded.stream().map(Year::year).toList());
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A working calendar needs at least one year");
        }
        yearsAreContiguous = years.last() - years.first() == years.size() - 1;
        first = LocalDate.of(years.first(), 1, 1).toEpochDay();
        last = LocalDate.of(years.last(), 12, 31).toEpochDay();
        var working = new BitSet();
        for (var day = first; day <= last; day++) {
            working.set((int) (day - first), weekdays(day) > weekdays(day - 1));
        }
        for (var year : loaded) {
            year.offDays().forEach(day -> working.clear((int) (day.toEpochDay() - first)));
            year.makeUpWorkdays().forEach(day -> working.set((int) (day.toEpochDay() - first)));
        }
        counted = new int[(int) (last - first + 1)];
        var sum = 0;
        for (var i = 0; i < counted.length; i++) {
            sum += working.get(i) ? 1 : 0;
            counted[i] = sum;
        }
    }

    /**
     * What the notice for one year says.
     *
     * @param offDays days off, weekends within a holiday included
     * @param makeUpWorkdays weekend days on which people work
     */
    public record Year(int year, SortedSet<LocalDate> offDays, SortedSet<LocalDate> makeUpWorkdays) {
        /** The year, checked: every day lies in it, and only weekend days are made up for. */
        public Year {
            for (var day : offDays) {
                require(day.getYear() == year, day);
                require(!makeUpWorkdays.contains(day), day);
            }
            for (var day : makeUpWorkdays) {
                require(day.getYear() == year, day);
                require(day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY, day);
            }
        }

        private static void require(boolean holds, LocalDate day) {
            if (!holds) {
                throw new IllegalArgumentException("The working calendar cannot be right about " + day);
            }
        }
    }

    /** The name of this calendar, which a computed date refers to. */
    public String version() {
        return version;
    }

    /** The years whose holidays are known. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years);
    }

    /** Whether people work on this day, as far as is known. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    /** Whether the holidays of this day's year are known. */
    public boolean covers(LocalDate day) {
        return covers(day.toEpochDay(), day.toEpochDay());
    }

    /** The number of working days from one day to another, both included. */
    public long workingDays(LocalDate from, LocalDate to) {
        return Math.max(0, upTo(to.toEpochDay()) - upTo(from.toEpochDay() - 1));
    }

    /** Whether a working day on this date was made one by a notice. */
    public boolean isMakeUpWorkday(LocalDate day) {
        return isWorkingDay(day) && weekdays(day.toEpochDay()) == weekdays(day.toEpochDay() - 1);
    }

    boolean isWorkingDay(long day) {
        return upTo(day) > upTo(day - 1);
    }

    /** Whether all days from one to the other, both included, lie in loaded years. An empty range does. */
    boolean covers(long from, long to) {
        if (from > to) {
            return true;
        }
        if (yearsAreContiguous) {
            return from >= first && to <= last;
        }
        for (var year = LocalDate.ofEpochDay(from).getYear();
                year <= LocalDate.ofEpochDay(to).getYear();
                year++) {
            if (!years.contains(year)) {
                return false;
            }
        }
        return true;
    }

    /** The working days up to and including this one, counted from an arbitrary day: only differences mean something. */
    long upTo(long day) {
        if (day < first) {
            return weekdays(day);
        }
        var before = weekdays(first - 1);
        return day <= last
                ? before + counted[(int) (day - first)]
                : before + counted[counted.length - 1] + weekdays(day) - weekdays(last);
    }

    private static long weekdays(long day) {
        var sinceMonday = day + MONDAY_OFFSET;
        return Math.floorDiv(sinceMonday, WEEK) * WORKDAYS_OF_WEEK
                + Math.min(Math.floorMod(sinceMonday, WEEK) + 1, WORKDAYS_OF_WEEK);
    }
}
