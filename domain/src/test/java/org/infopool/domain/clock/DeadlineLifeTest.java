package org.infopool.domain.clock;

import static org.infopool.domain.clock.Deadlines.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

/** Whatever is tried with a deadline, in whatever order: it stays within its table, and its rows make sense. */
class DeadlineLifeTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 22);

    /** What can be tried. */
    enum Try {
        MEET,
        CANCEL,
        PAUSE,
        RESUME,
        PAUSE_OTHER,
        RESUME_OTHER,
        EXTEND,
        RESTART,
        REMIND,
        MISS,
        AWAIT,
        FAIL
    }

    private record Step(Try what, int days) {}

    @Property(tries = 1000)
    void staysWithinItsTable(
            @ForAll @Size(min = 1, max = 25) List<Try> tries, @ForAll @Size(25) List<@IntRange(max = 9) Integer> days) {
        var deadline = Deadlines.decide(START);
        var today = START;
        for (int i = 0; i < tries.size(); i++) {
            today = today.plusDays(days.get(i));
            var before = deadline.state();
            int eventsBefore = deadline.events();
            boolean happened = happens(deadline, new Step(tries.get(i), days.get(i)), today);
            var after = deadline.state();
            assertTrue(
                    before == after || before.successors().contains(after),
                    before + " → " + after + " by " + tries.get(i));
            if (!happened) {
                assertEquals(before, after, "what is refused changes nothing");
                assertEquals(eventsBefore, deadline.events());
            }
            assertSound(deadline);
        }
    }

    private static void assertSound(Deadline deadline) {
        if (deadline.state() != DeadlineState.RUNNING) {
            assertNull(deadline.nextAt(), "time does nothing to it");
        } else {
            assertTrue(deadline.nextAt() != null, "it comes up again");
        }
        assertEquals(
                deadline.state() == DeadlineState.PAUSED,
                deadline.interruptions().last() && deadline.state().isOpen());
        if (deadline.state() == DeadlineState.RUNNING) {
            assertEquals(deadline.dueOn(), deadline.dueDate(CALENDAR).day(), "the derivation says the same");
        }
    }

    private static boolean happens(Deadline deadline, Step step, LocalDate today) {
        var cause = Deadlines.on(today);
        var now = cause.act().at();
        try {
            switch (step.what()) {
                case MEET -> deadline.meet(cause);
                case CANCEL -> deadline.cancel(cause);
                case PAUSE -> deadline.pause(cause, "HEARING");
                case RESUME -> deadline.resume(cause, "HEARING", CALENDAR);
                case PAUSE_OTHER -> deadline.pause(cause, "EXPERT_REVIEW");
                case RESUME_OTHER -> deadline.resume(cause, "EXPERT_REVIEW", CALENDAR);
                case EXTEND -> deadline.extend(cause, RuleBook.builtIn().period("all.42-1.extend"), CALENDAR);
                case RESTART -> deadline.restart(cause, today.minusDays(step.days()), CALENDAR);
                case REMIND -> deadline.remind(Deadlines.clock(now));
                case MISS -> deadline.miss(Deadlines.clock(now));
                case AWAIT -> deadline.awaitCalendar(Deadlines.clock(now));
                case FAIL -> {
                    if (deadline.isDue(now)) {
                        deadline.failed("broken", now);
                    }
                }
            }
            return true;
        } catch (RuleViolated e) {
            return false;
        }
    }
}
