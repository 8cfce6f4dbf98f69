package org.infopool.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Deadlines for tests, and what happens to them. */
public final class Deadlines {
    /** What they are about. */
    public static final Subject APPLICATION = new Subject(SubjectKind.APPLICATION, "APP-2025-000001");

    /** The working calendar of the product. */
    public static final WorkingCalendar CALENDAR = RuleBook.builtIn().calendar();

    private Deadlines() {}

    /** Something that happened to the application. */
    public record Happened(Occurrence occurrence) implements DomainEvent {}

    /** Something that happens to the application on a day, at ten. */
    public static Happened on(LocalDate day) {
        return at(day.atTime(LocalTime.of(10, 0)).atZone(Act.ZONE).toInstant());
    }

    /** Something that happens to the application at a moment. */
    public static Happened at(Instant instant) {
        var act = Act.now(new Actor(null, "CASEWORKER"), instant, "all.32-5", null, Origin.PAGE);
        return new Happened(new Occurrence(APPLICATION, 3, act));
    }

    /** What the clock does at a moment. */
    public static Act clock(Instant instant) {
        return Act.now(Actor.CLOCK, instant, "all.42-1.decide", null, Origin.CLOCK);
    }

    /** The first moment after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Act.ZONE).toInstant();
    }

    /** The authority's time to decide, twenty working days from acceptance, which pauses and can be extended. */
    public static Deadline decide(LocalDate accepted) {
        return of(RuleBook.builtIn().period("all.42-1.decide"), accepted);
    }

    /** A party's time of so many working days, with a warning. */
    public static Deadline ofParty(long workingDays, @Nullable Span warning, LocalDate start) {
        return of(
                new StatutoryPeriod(
                        "test.party",
                        Span.after(workingDays, PeriodUnit.WORKING_DAYS),
                        Side.PARTY,
                        true,
                        warning,
                        null,
                        null),
                start);
    }

    /** A time of so many hours. */
    public static Deadline ofHours(long hours, Instant start) {
        var period = new StatutoryPeriod(
                "test.hours", Span.after(hours, PeriodUnit.HOURS), Side.AUTHORITY, false, null, null, null);
        return Deadline.fromMoment("DL-2025-000002", APPLICATION, period, start, at(start), CALENDAR, "test");
    }

    private static Deadline of(StatutoryPeriod period, LocalDate start) {
        return Deadline.fromDay("DL-2025-000001", APPLICATION, period, start, on(start), CALENDAR, "test");
    }
}
