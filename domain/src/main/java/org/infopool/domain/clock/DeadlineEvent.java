package org.infopool.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;

/**
 * What time alone does to a deadline. That it started, stands still, was met or fell away are consequences of what
 * happened to the thing it is about, and the deadline's row names those events.
 */
public sealed interface DeadlineEvent extends DomainEvent {
    /** The deadline's own number. */
    String number();

    /** What it is about. */
    Subject about();

    /** The rule book id of the article that sets it. */
    String ruleId();

    @Override
    default Subject concerns() {
        return about();
    }

    /**
     * Its last day ended, and nothing was done.
     *
     * @param dueOn the last day
     * @param dueAt the first instant at which it was too late
     * @param openedBy the event that set it running
     */
    @EventType("deadline.missed/1")
    record Missed(
            Occurrence occurrence,
            String number,
            Subject about,
            String ruleId,
            Side side,
            LocalDate dueOn,
            Instant dueAt,
            EventReference openedBy)
            implements DeadlineEvent {}

    /** It is time to warn that it will end. */
    @EventType("deadline.reminded/1")
    record Reminded(
            Occurrence occurrence,
            String number,
            Subject about,
            String ruleId,
            Side side,
            LocalDate dueOn,
            Instant dueAt,
            EventReference openedBy)
            implements DeadlineEvent {}

    /** Its last day ended on a date that is not certain; it waits for the year's holidays. */
    @EventType("deadline.awaitedCalendar/1")
    record AwaitedCalendar(
            Occurrence occurrence,
            String number,
            Subject about,
            String ruleId,
            LocalDate provisionalDueOn,
            String calendarVersion)
            implements DeadlineEvent {}

    /** The year's holidays became known, and the date was computed again. */
    @EventType("deadline.recomputed/1")
    record Recomputed(
            Occurrence occurrence,
            String number,
            Subject about,
            String ruleId,
            LocalDate dueOnBefore,
            LocalDate dueOn,
            String calendarVersion)
            implements DeadlineEvent {}
}
