package org.infopool.ejb.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** A worker's rounds go on as long as there is work, survive failures, and end when they are told to. */
class RoundsTest {
    private final AtomicInteger calls = new AtomicInteger();

    private Rounds rounds(IntPredicate work) {
        return new Rounds(new Worker() {
            @Override
            public Duration rest() {
                return Duration.ofSeconds(1);
            }

            @Override
            public boolean work() {
                return work.test(calls.incrementAndGet());
            }
        });
    }

    @Test
    void goOnAsLongAsThereIsWork() {
        rounds(call -> call < 5).run();
        assertEquals(5, calls.get());
    }

    @Test
    void restAfterAFailure() {
        var rounds = rounds(call -> {
            throw new IllegalStateException("planned");
        });
        rounds.run();
        rounds.run();
        assertEquals(1, calls.get(), "the second round came too early to be done");
    }

    @Test
    void restNoLongerThanAfterAFirstFailureOnceARoundSucceeded() throws InterruptedException {
        // Failure, idle round, failure, idle round: were the idle one forgotten, the second rest would take 2 s.
        var rounds = rounds(call -> {
            if (call % 2 == 1) {
                throw new IllegalStateException("planned");
            }
            return false;
        });
        for (var call = 1; call <= 4; call++) {
            rounds.run();
            if (call % 2 == 1) {
                TimeUnit.MILLISECONDS.sleep(1100);
            }
        }
        assertEquals(4, calls.get());
    }

    @Test
    void waitForTheirEnd() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var rounds = rounds(call -> {
            begun.countDown();
            try {
                return go.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var thread = Thread.ofPlatform().start(rounds);
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        rounds.end();
        assertFalse(rounds.awaitEnd(1_000_000));
        go.countDown();
        assertTrue(rounds.awaitEnd(TimeUnit.SECONDS.toNanos(10)));
        thread.join();
        assertEquals(1, calls.get(), "there was more to do, but it was told to end");
    }
}
