package org.infopool.ejb.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.clock.PassageOfTime;

/**
 * What happens when in the demonstration. The stories write into it, each its own steps in their order, and it plays
 * those of all of them by time.
 */
final class Timetable {
    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final List<Step> steps = new ArrayList<>();

    private record Step(Instant at, Runnable what) {}

    /** An empty one that ends today, a day in the office. */
    Timetable(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** Enters a step, so many working days before today, at the full hour in the office. */
    void at(int workingDaysBefore, int hour, Runnable what) {
        steps.add(new Step(instant(workingDaysBefore, hour), what));
    }

    /** The full hour in the office on that day. */
    Instant instant(int workingDaysBefore, int hour) {
        return workingDaysBefore(workingDaysBefore)
                .atTime(LocalTime.of(hour, 0))
                .atZone(Act.ZONE)
                .toInstant();
    }

    private LocalDate workingDaysBefore(int count) {
        var date = today;
        for (var left = count; left > 0; ) {
            date = date.minusDays(1);
            if (calendar.isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /** Plays everything; steps of one hour in the order in which they were entered. */
    void play(PassageOfTime.Script script) {
        steps.stream().sorted(Comparator.comparing(Step::at)).forEach(step -> {
            script.to(step.at());
            step.what().run();
        });
    }
}
