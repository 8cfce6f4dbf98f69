package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.notice.Outbox;
import org.infopool.ejb.platform.Leases;

/**
 * Lets time pass as it would have passed: from one due instant to the next, each fired in its order, those included that
 * come up on the way, and the notices delivered that they write. Never one jump: what falls due on Tuesday must find the
 * world as it was on Tuesday.
 */
@ApplicationScoped
public class PassageOfTime {
    /** Longer than any single step takes; renewed at each. */
    private static final Duration HOLD = Duration.ofMinutes(10);

    @Inject
    PoolClock clock;

    @Inject
    DeadlineRepository repository;

    @Inject
    DeadlineSweep sweep;

    @Inject
    Outbox outbox;

    @Inject
    Leases leases;

    /**
     * Begins a script: from now on this thread's clock says what the script says, and nobody else fires deadlines, until
     * it is closed.
     *
     * @throws RuleViolated {@code clock.moving} when somebody else moves the time
     */
    public Script script(Instant start) {
        var script = new Script();
        clock.script(start);
        return script;
    }

    /** Moves the time with {@code set}, which is called for each instant on the way. */
    Passed pass(Instant to, Consumer<Instant> set) {
        requireForward(to);
        try (var hold = new Hold()) {
            return pass(to, set, hold);
        }
    }

    private void requireForward(Instant to) {
        var now = clock.instant();
        RuleViolated.unless(!to.isBefore(now), "clock.backwards", inPool(now), inPool(to));
    }

    private static OffsetDateTime inPool(Instant instant) {
        return instant.atZone(Act.ZONE).toOffsetDateTime();
    }

    private Passed pass(Instant to, Consumer<Instant> set, Hold hold) {
        var all = Fired.NONE;
        for (var next = repository.next(to); next != null; next = repository.next(to)) {
            hold.renew();
            var now = clock.instant();
            if (next.isAfter(now)) {
                set.accept(next);
                now = next;
            }
            all = all.plus(sweep.fireAll(now));
            outbox.deliverAll();
        }
        set.accept(to);
        outbox.deliverAll();
        return new Passed(to, all.missed(), all.reminded());
    }

    /** A thread's own time. To be closed by the thread that began it. */
    public final class Script implements AutoCloseable {
        private final Hold hold = new Hold();

        private Script() {}

        /** Lets time pass up to an instant. */
        public Passed to(Instant instant) {
            requireForward(instant);
            return pass(instant, clock::script, hold);
        }

        @Override
        public void close() {
            clock.script(null);
            hold.close();
        }
    }

    /** Keeps the sweeps of all nodes aside. */
    private final class Hold implements AutoCloseable {
        private final String holder = UUID.randomUUID().toString();

        Hold() {
            RuleViolated.unless(leases.take(Leases.TIME, holder, HOLD), "clock.moving");
        }

        void renew() {
            RuleViolated.unless(leases.take(Leases.TIME, holder, HOLD), "clock.moving");
        }

        @Override
        public void close() {
            leases.release(Leases.TIME, holder);
        }
    }
}
