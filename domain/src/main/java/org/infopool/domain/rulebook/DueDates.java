package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.infopool.domain.clock.DueDate;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.clock.Span;

/** When something is due, with the articles that the computation rests on. */
public final class DueDates {
    private DueDates() {}

    /** When a length of time from a day ends. */
    public static Reasoned<DueDate> of(RuleBook book, Span span, LocalDate start, List<Pause> pauses) {
        return reasoned(book, span.dueFrom(start, pauses, book.calendar()));
    }

    /** When so many hours from a moment end. */
    public static Reasoned<DueDate> of(RuleBook book, Span span, OffsetDateTime start) {
        return reasoned(book, span.dueFrom(start, book.calendar()));
    }

    /** When a statutory period from a day ends. */
    public static Reasoned<DueDate> of(RuleBook book, String periodId, LocalDate start, List<Pause> pauses) {
        return reasoned(book, book.period(periodId).dueFrom(start, pauses, book.calendar()));
    }

    /** When a statutory period of hours from a moment ends. */
    public static Reasoned<DueDate> of(RuleBook book, String periodId, OffsetDateTime start) {
        return reasoned(book, book.period(periodId).dueFrom(start, book.calendar()));
    }

    /** A due date that is already computed, with the reasons for it. */
    public static Reasoned<DueDate> reasoned(RuleBook book, DueDate due) {
        return Reasoned.of(
                due,
                () -> due.steps().stream()
                        .map(step -> new Reason(
                                book.cited(step.ruleId()),
                                step.key(),
                                step.arguments(),
                                step.inputs(),
                                step.arithmetic()))
                        .toList());
    }
}
