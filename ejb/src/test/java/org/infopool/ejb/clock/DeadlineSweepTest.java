package org.infopool.ejb.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.Journals;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Deadlines fire when they are due, once, in order, whoever sweeps; and time passes step by step. */
class DeadlineSweepTest {
    private static final String DECIDE = "all.42-1.decide";
    private static final String ISSUE = "all.44.issue";
    private static final Instant MORNING = Instant.parse("2025-05-06T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);

    private record Happened(Occurrence occurrence) implements DomainEvent {}

    /** Writes down what it is told, and fails where it is told to. */
    private final class Handler implements DeadlineHandler {
        @Override
        public Set<String> ruleIds() {
            return Set.of(DECIDE, ISSUE);
        }

        @Override
        public void missed(DeadlineEvent.Missed event) {
            if (event.about().number().equals(poisoned)) {
                throw new IllegalStateException("planned");
            }
            told.add("missed " + event.about().number() + " " + event.dueOn());
            if (event.ruleId().equals(chained)) {
                beans.deadlines.start(event, event.about(), ISSUE);
            }
        }

        @Override
        public void reminded(DeadlineEvent.Reminded event) {
            told.add("reminded " + event.about().number() + " "
                    + LocalDate.ofInstant(event.act().at(), Act.ZONE));
        }
    }

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final TestDatabase database = TestDatabase.empty();
    private final ClockBeans beans = new ClockBeans(
            database,
            Journals.journal(database, List.of(DeadlineEvent.class, NoticeEvent.class), List.of()),
            "2025-05-06T09:00+08:00",
            new Handler());
    private final DeadlineSweep sweep = beans.sweep();
    private String poisoned = "";
    private String chained = "";

    private static Subject application(int number) {
        return new Subject(SubjectKind.APPLICATION, "APP-2025-" + number);
    }

    private Happened event(Subject about) {
        var act = Act.now(new Actor(null, "CASEWORKER"), beans.clock.instant(), "all.32-5", null, Origin.PAGE);
        return new Happened(new Occurrence(about, 1, act));
    }

    private void start(int number, String rule, LocalDate start) {
        database.inTransaction(
                () -> beans.deadlines.start(event(application(number)), application(number), rule, start));
    }

    private void until(int number, LocalDate dueOn) {
        database.inTransaction(
                () -> beans.deadlines.startUntil(event(application(number)), application(number), DECIDE, dueOn));
    }

    private void work() {
        while (sweep.work()) {
            // Another round.
        }
    }

    private DeadlineView only(int number) {
        var views = beans.deadlines.of(application(number));
        assertEquals(1, views.size());
        return views.getFirst();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Act.ZONE).toInstant();
    }

    @Test
    void firesWhatIsDueInTheOrderOfItsDueDates() {
        until(1, TODAY.plusDays(2));
        until(2, TODAY.plusDays(1));
        until(3, TODAY.plusDays(60));
        work();
        assertEquals(List.of(), told, "nothing is due");
        beans.jump(endOf(TODAY.plusDays(2)));
        work();
        assertEquals(List.of("missed APP-2025-2 2025-05-07", "missed APP-2025-1 2025-05-08"), told);
        assertEquals(DeadlineState.MISSED, only(1).state());
        assertEquals("DEADLINE/" + only(1).number() + "/1", only(1).closedBy().toString());
        work();
        assertEquals(2, told.size(), "once");
    }

    @Test
    void firesOnceWhenTwoNodesRace() throws Exception {
        for (int i = 0; i < 500; i++) {
            until(i, TODAY);
        }
        beans.jump(endOf(TODAY));
        var other = beans.sweep();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(this::work);
            var two = threads.submit(() -> {
                while (other.work()) {
                    // Another round.
                }
            });
            one.get();
            two.get();
        }
        work();
        assertEquals(500, told.size());
        assertEquals(500, Set.copyOf(told).size());
        assertEquals(500, database.number("select count(*) from event where event_type = 'deadline.missed/1'"));
    }

    @Test
    void doesNotLetOneThatCannotFireHoldUpTheOthers() {
        poisoned = "APP-2025-2";
        until(1, TODAY);
        until(2, TODAY);
        until(3, TODAY);
        beans.jump(endOf(TODAY));
        work();
        assertEquals(DeadlineState.MISSED, only(1).state());
        assertEquals(DeadlineState.MISSED, only(3).state());
        assertEquals(DeadlineState.RUNNING, only(2).state());
        assertTrue(only(2).failure().contains("planned"));
        assertEquals(
                List.of("APP-2025-2"),
                beans.deadlines.failing(10).stream()
                        .map(DeadlineView::aboutNumber)
                        .toList());
        assertEquals(2, database.number("select count(*) from event"), "nothing is left of the failed try");
        poisoned = "";
        work();
        assertEquals(DeadlineState.RUNNING, only(2).state(), "it is not tried again at once");
        beans.jump(endOf(TODAY).plus(Duration.ofMinutes(1)));
        work();
        assertEquals(DeadlineState.MISSED, only(2).state());
        assertNull(only(2).failure());
    }

    @Test
    void standsAsideWhileTheTimeIsMoved() {
        until(1, TODAY);
        beans.jump(endOf(TODAY));
        var leases = Platform.leases(database);
        leases.take(Leases.TIME, "somebody", Duration.ofMinutes(1));
        work();
        assertEquals(List.of(), told);
        assertEquals(
                "clock.moving",
                assertThrows(RuleViolated.class, () -> beans.simulatedTime.advance(Duration.ofDays(1)))
                        .ruleKey());
        leases.release(Leases.TIME, "somebody");
        work();
        assertEquals(1, told.size());
    }

    @Test
    void warnsBeforeItFires() {
        start(1, DECIDE, TODAY);
        // Twenty working days from 6 May 2025; the Dragon Boat holiday is Monday 2 June, Sunday is no make-up day.
        assertEquals(LocalDate.of(2025, 6, 4), only(1).dueOn());
        var passed = beans.simulatedTime.advance(Period.ofMonths(2));
        assertEquals(List.of("reminded APP-2025-1 2025-05-27", "missed APP-2025-1 2025-06-04"), told);
        assertEquals(new Passed(Instant.parse("2025-07-06T01:00:00Z"), 1, 1), passed);
        assertEquals(passed.now(), beans.clock.instant());
    }

    @Test
    void letsThingsHappenOnTheirWayAndNotAfterwards() {
        chained = DECIDE;
        until(1, TODAY);
        beans.simulatedTime.to(endOf(TODAY.plusDays(40)));
        // The second one was started when the first had just ended: on 7 May, ten working days.
        assertEquals(
                List.of(
                        "missed APP-2025-1 2025-05-06",
                        "reminded APP-2025-1 2025-05-16",
                        "missed APP-2025-1 2025-05-21"),
                told);
    }

    @Test
    void passesByWhatCannotFire() {
        poisoned = "APP-2025-1";
        until(1, TODAY);
        until(2, TODAY.plusDays(3));
        var passed = beans.simulatedTime.advance(Period.ofDays(10));
        assertEquals(1, passed.fired());
        assertEquals(List.of("missed APP-2025-2 2025-05-09"), told);
    }

    @Test
    void neverMovesBackNorTooFar() {
        assertEquals(
                "clock.backwards",
                assertThrows(RuleViolated.class, () -> beans.simulatedTime.to(MORNING.minusSeconds(1)))
                        .ruleKey());
        assertEquals(
                "clock.tooFar",
                assertThrows(RuleViolated.class, () -> beans.simulatedTime.advance(Period.ofYears(31)))
                        .ruleKey());
        assertEquals(MORNING, beans.clock.instant());
        assertFalse(Platform.leases(database).isTaken(Leases.TIME));
    }

    @Test
    void movesOnlyASimulatedClock() {
        beans.takeSystemTime();
        assertEquals(
                "clock.notSimulated",
                assertThrows(RuleViolated.class, () -> beans.simulatedTime.advance(Period.ofDays(1)))
                        .ruleKey());
    }

    @Test
    void playsAScriptOnOneThreadAndLeavesThePoolsTimeAlone() {
        try (var script = beans.passage.script(Instant.parse("2025-01-06T01:00:00Z"))) {
            until(1, LocalDate.of(2025, 1, 7));
            assertTrue(Platform.leases(database).isTaken(Leases.TIME));
            var passed = script.to(Instant.parse("2025-02-06T01:00:00Z"));
            assertEquals(1, passed.fired());
            assertEquals(passed.now(), beans.clock.instant());
        }
        assertEquals(MORNING, beans.clock.instant());
        assertFalse(Platform.leases(database).isTaken(Leases.TIME));
        assertEquals(
                1,
                database.number("select count(*) from event where recorded_at = timestamp with time zone"
                        + " '2025-01-08 00:00:00+08:00'"));
    }

    @Test
    void runsOneOfAKindAtATime() {
        start(1, DECIDE, TODAY);
        assertEquals(
                "deadline.alreadyRuns",
                assertThrows(RuleViolated.class, () -> start(1, DECIDE, TODAY)).ruleKey());
        start(1, ISSUE, TODAY);
        assertTrue(database.inTransaction(() -> beans.deadlines.meet(event(application(1)), application(1), DECIDE)));
        assertFalse(database.inTransaction(() -> beans.deadlines.meet(event(application(1)), application(1), DECIDE)));
        start(1, DECIDE, TODAY);
        database.inTransaction(() -> beans.deadlines.cancelAll(event(application(1)), application(1)));
        assertEquals(List.of(), beans.deadlines.open(List.of(application(1))));
        assertEquals(3, beans.deadlines.of(application(1)).size());
    }

    @Test
    void pausesOnlyForWhatTheRuleLists() {
        start(1, DECIDE, TODAY);
        assertEquals(
                "deadline.noGround",
                assertThrows(
                                RuleViolated.class,
                                () -> database.inTransaction(() -> beans.deadlines.pause(
                                        event(application(1)), application(1), DECIDE, "HOLIDAY_OF_THE_CLERK")))
                        .ruleKey());
        database.inTransaction(() -> beans.deadlines.pause(event(application(1)), application(1), DECIDE, "HEARING"));
        assertEquals(DeadlineState.PAUSED, only(1).state());
        beans.simulatedTime.advance(Period.ofYears(1));
        assertEquals(List.of(), told, "time stands still");
        database.inTransaction(() -> beans.deadlines.resume(event(application(1)), application(1), DECIDE, "HEARING"));
        assertEquals(DeadlineState.RUNNING, only(1).state());
        assertTrue(only(1).dueOn().isAfter(LocalDate.of(2026, 5, 20)));
    }

    @Test
    void extendsByWhatTheRuleAllows() {
        start(1, DECIDE, TODAY);
        database.inTransaction(() -> beans.deadlines.extend(event(application(1)), application(1), DECIDE));
        assertEquals(LocalDate.of(2025, 6, 18), only(1).dueOn());
        assertNotNull(only(1).extendedBy());
        var derivation = beans.deadlines.derivation(only(1).number());
        assertTrue(derivation.steps().size() >= 2);
        assertNull(beans.deadlines.derivation("DL-0"));
        start(2, ISSUE, TODAY);
        assertEquals(
                "deadline.noExtension",
                assertThrows(
                                RuleViolated.class,
                                () -> database.inTransaction(
                                        () -> beans.deadlines.extend(event(application(2)), application(2), ISSUE)))
                        .ruleKey());
    }

    @Test
    void findsTheNearestOfMany() {
        start(1, DECIDE, TODAY);
        start(1, ISSUE, TODAY);
        start(2, DECIDE, TODAY);
        database.inTransaction(() -> beans.deadlines.start(
                event(application(3)), application(3), DECIDE, Span.after(3, PeriodUnit.NATURAL_DAYS), TODAY));
        var nearest = beans.deadlines.nearest(List.of(application(1), application(2), application(3), application(4)));
        assertEquals(3, nearest.size());
        assertEquals(ISSUE, nearest.get(application(1)).ruleId());
        assertEquals(LocalDate.of(2025, 5, 9), nearest.get(application(3)).dueOn());
    }
}
