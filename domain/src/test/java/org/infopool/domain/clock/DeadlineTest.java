package org.infopool.domain.clock;

import static org.infopool.domain.clock.Deadlines.CALENDAR;
import static org.infopool.domain.clock.Deadlines.clock;
import static org.infopool.domain.clock.Deadlines.endOf;
import static org.infopool.domain.clock.Deadlines.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** A deadline's life, on the dates of the worked examples (law.md §15.3, D2 and D3). */
class DeadlineTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2025, 9, 22);
    private static final LocalDate DUE = LocalDate.of(2025, 10, 24);
    private static final LocalDate EXTENDED = LocalDate.of(2025, 11, 7);
    private static final String GROUND = "HEARING";

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(RuleViolated.class, what::run).ruleKey());
    }

    @Test
    void endsWithItsLastDayInShanghai() {
        var deadline = Deadlines.decide(ACCEPTED);
        assertEquals(DUE, deadline.dueOn());
        assertEquals(Instant.parse("2025-10-24T16:00:00Z"), deadline.dueAt());
        assertFalse(deadline.isDue(deadline.dueAt().minusNanos(1000)));
        assertTrue(deadline.isDue(deadline.dueAt()));
    }

    @Test
    void endsToTheMicrosecondWhenItIsCountedInHours() {
        // D20: approved at 15:30, sent on within 24 hours.
        var deadline = Deadlines.ofHours(24, Instant.parse("2026-10-02T07:30:00.000001Z"));
        assertEquals(Instant.parse("2026-10-03T07:30:00.000001Z"), deadline.dueAt());
        assertEquals(LocalDate.of(2026, 10, 3), deadline.dueOn());
    }

    @Test
    void isMissedOnceAndTellsOfItself() {
        var deadline = Deadlines.decide(ACCEPTED);
        refused("deadline.stillRuns", () -> deadline.miss(clock(deadline.dueAt().minusSeconds(1))));
        var missed = deadline.miss(clock(endOf(DUE)));
        assertEquals(DeadlineState.MISSED, deadline.state());
        assertEquals(SubjectKind.DEADLINE, missed.subject().kind());
        assertEquals(Deadlines.APPLICATION, missed.concerns());
        assertEquals(DUE, missed.dueOn());
        assertEquals(3, missed.openedBy().seq());
        assertNull(deadline.nextAt());
        refused("deadline.closed", () -> deadline.miss(clock(endOf(DUE))));
    }

    @Test
    void isMetUpToItsLastDay() {
        var deadline = Deadlines.decide(ACCEPTED);
        deadline.meet(on(DUE));
        assertEquals(DeadlineState.MET, deadline.state());
        assertNull(deadline.nextAt());
        refused("deadline.closed", () -> deadline.cancel(on(DUE)));
    }

    @Test
    void isNotMetBetweenItsEndAndItsFiring() {
        var deadline = Deadlines.decide(ACCEPTED);
        refused("deadline.justEnded", () -> deadline.meet(on(DUE.plusDays(1))));
        refused("deadline.justEnded", () -> deadline.pause(on(DUE.plusDays(1)), GROUND));
        assertEquals(DeadlineState.RUNNING, deadline.state());
    }

    @Test
    void isMetByWhatCameOnTheLastDayAndWasRecordedAfterIt() {
        var deadline = Deadlines.decide(ACCEPTED);
        var late = on(DUE.plusDays(3));
        deadline.meet(new Deadlines.Happened(
                new Occurrence(late.subject(), 4, late.act().effective(DUE))));
        assertEquals(DeadlineState.MET, deadline.state());
    }

    @Test
    void letsPeopleActWhileItCannotFire() {
        var deadline = Deadlines.decide(ACCEPTED);
        deadline.failed("the handler is broken", endOf(DUE));
        deadline.meet(on(DUE.plusDays(1)));
        assertEquals(DeadlineState.MET, deadline.state());
    }

    @Test
    void triesAgainEverMoreRarely() {
        var deadline = Deadlines.decide(ACCEPTED);
        var now = endOf(DUE);
        var waits = new TreeSet<Duration>();
        for (int i = 0; i < 30; i++) {
            deadline.failed("the handler is broken", now);
            waits.add(Duration.between(now, deadline.nextAt()));
            now = deadline.nextAt();
        }
        assertEquals(Duration.ofMinutes(1), waits.first());
        assertEquals(Duration.ofHours(12), waits.last());
        assertEquals(30, deadline.failures());
        deadline.miss(clock(now));
    }

    @Test
    void doesNotSleepOverItsEndBecauseAWarningFailed() {
        var deadline = Deadlines.ofParty(5, Span.before(2, PeriodUnit.WORKING_DAYS), ACCEPTED);
        for (int i = 0; i < 11; i++) {
            deadline.failed("the handler is broken", deadline.dueAt().minusSeconds(90));
        }
        assertEquals(deadline.dueAt(), deadline.nextAt());
    }

    @Test
    void leavesOutThePauseWithBothItsDays() {
        var deadline = Deadlines.decide(ACCEPTED);
        deadline.pause(on(LocalDate.of(2025, 9, 24)), GROUND);
        assertEquals(DeadlineState.PAUSED, deadline.state());
        assertNull(deadline.nextAt());
        deadline.resume(on(LocalDate.of(2025, 9, 25)), GROUND, CALENDAR);
        assertEquals(DeadlineState.RUNNING, deadline.state());
        assertEquals(LocalDate.of(2025, 10, 28), deadline.dueOn(), "two working days later");
        assertEquals(deadline.dueOn(), deadline.dueDate(CALENDAR).day());
    }

    @Test
    void standsStillUntilTheLastOfSeveralGroundsIsOver() {
        var deadline = Deadlines.decide(ACCEPTED);
        deadline.pause(on(LocalDate.of(2025, 9, 24)), GROUND);
        deadline.pause(on(LocalDate.of(2025, 9, 25)), "EXPERT_REVIEW");
        refused("deadline.alreadyPaused", () -> deadline.pause(on(LocalDate.of(2025, 9, 25)), GROUND));
        deadline.resume(on(LocalDate.of(2025, 9, 25)), GROUND, CALENDAR);
        assertEquals(DeadlineState.PAUSED, deadline.state());
        deadline.resume(on(LocalDate.of(2025, 9, 26)), "EXPERT_REVIEW", CALENDAR);
        assertEquals(DeadlineState.RUNNING, deadline.state());
        assertEquals(LocalDate.of(2025, 10, 29), deadline.dueOn(), "three days, the common one once");
        refused("deadline.notPaused", () -> deadline.resume(on(LocalDate.of(2025, 9, 26)), GROUND, CALENDAR));
    }

    @Test
    void neverPausesWhereItsArticleKnowsNoPause() {
        var deadline = Deadlines.ofParty(5, null, ACCEPTED);
        refused("deadline.neverPauses", () -> deadline.pause(on(ACCEPTED), GROUND));
        var hours = Deadlines.ofHours(24, endOf(ACCEPTED));
        refused("deadline.neverPauses", () -> hours.pause(on(ACCEPTED), GROUND));
    }

    @Test
    void isExtendedOnceByWhatItsArticleAllows() {
        var deadline = Deadlines.decide(ACCEPTED);
        var extension = RuleBook.builtIn().period("all.42-1.extend");
        refused(
                "deadline.noExtension",
                () -> deadline.extend(on(DUE), RuleBook.builtIn().period("all.44.issue"), CALENDAR));
        deadline.extend(on(DUE), extension, CALENDAR);
        assertEquals(EXTENDED, deadline.dueOn());
        refused("deadline.alreadyExtended", () -> deadline.extend(on(DUE), extension, CALENDAR));
        assertTrue(deadline.dueDate(CALENDAR).steps().size() > 2, "both counts are shown");
    }

    @Test
    void isCountedAgainFromAnotherDay() {
        var deadline = Deadlines.decide(LocalDate.of(2025, 9, 1));
        deadline.restart(on(ACCEPTED), ACCEPTED, CALENDAR);
        assertEquals(DUE, deadline.dueOn());
    }

    @Test
    void warnsOnceAndThenEnds() {
        var deadline = Deadlines.decide(ACCEPTED);
        var warnAt = deadline.nextAt();
        // Five working days before Friday 24 October.
        assertEquals(LocalDate.of(2025, 10, 17).atStartOfDay(Act.ZONE).toInstant(), warnAt);
        assertFalse(deadline.isWarningDue(warnAt.minusSeconds(1)));
        assertTrue(deadline.isWarningDue(warnAt));
        deadline.remind(clock(warnAt));
        assertFalse(deadline.isWarningDue(warnAt));
        assertEquals(deadline.dueAt(), deadline.nextAt());
        refused("deadline.noWarning", () -> deadline.remind(clock(warnAt)));
    }

    @Test
    void warnsAgainOfANewDate() {
        var deadline = Deadlines.decide(ACCEPTED);
        deadline.remind(clock(deadline.nextAt()));
        deadline.extend(on(LocalDate.of(2025, 10, 20)), RuleBook.builtIn().period("all.42-1.extend"), CALENDAR);
        assertEquals(LocalDate.of(2025, 10, 31).atStartOfDay(Act.ZONE).toInstant(), deadline.nextAt());
    }

    @Test
    void doesNotWarnWhenTheTimeForThatHasPassed() {
        var deadline = Deadlines.ofParty(2, Span.before(5, PeriodUnit.WORKING_DAYS), ACCEPTED);
        assertEquals(deadline.dueAt(), deadline.nextAt());
    }

    @Test
    void waitsForTheCalendarWhenItWouldEndAgainstAPartyOnAnUncertainDay() {
        var deadline = Deadlines.ofParty(10, null, LocalDate.of(2026, 12, 28));
        assertTrue(deadline.isProvisional());
        assertTrue(deadline.mustAwaitCalendar());
        var awaited = deadline.awaitCalendar(clock(deadline.dueAt()));
        assertEquals(DeadlineState.AWAITING_CALENDAR, deadline.state());
        assertNull(deadline.nextAt());
        var before = awaited.provisionalDueOn();

        var known = withNewYearOf2027();
        var recomputed = deadline.recompute(clock(deadline.dueAt()), known);
        assertEquals(DeadlineState.RUNNING, deadline.state());
        assertEquals(before, recomputed.dueOnBefore());
        assertTrue(recomputed.dueOn().isAfter(before), "New Year is a holiday");
        assertFalse(deadline.isProvisional());
        assertEquals(deadline.dueAt(), deadline.nextAt());
        refused("deadline.certain", () -> deadline.recompute(clock(deadline.dueAt()), known));
    }

    private static WorkingCalendar withNewYearOf2027() {
        var newYear = new TreeSet<>(List.of(LocalDate.of(2027, 1, 1)));
        var none = new TreeSet<LocalDate>();
        return new WorkingCalendar(
                "with-2027",
                List.of(
                        new WorkingCalendar.Year(2026, none, new TreeSet<>()),
                        new WorkingCalendar.Year(2027, newYear, new TreeSet<>())));
    }

    @Test
    void firesInFavorOfAPartyOnAnUncertainDay() {
        var deadline = Deadlines.decide(LocalDate.of(2026, 12, 28));
        assertTrue(deadline.isProvisional());
        assertFalse(deadline.mustAwaitCalendar());
        refused("deadline.certain", () -> deadline.awaitCalendar(clock(deadline.dueAt())));
        deadline.miss(clock(deadline.dueAt()));
    }
}
