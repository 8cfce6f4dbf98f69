package org.infopool.ejb.platform;

import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * The rounds of one worker. A round that fails must not end the schedule, nor fill the log: after each failure in a row
 * it rests twice as long.
 */
final class Rounds implements Runnable {
    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
    private static final long LONGEST_REST_SECONDS = 60;

    private final Worker worker;
    private final Predicate<Worker> round;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean ended;
    private int failures;
    private long resumeAt = System.nanoTime();

    /** Rounds in the thread that runs them, as it is. */
    Rounds(Worker worker) {
        this(worker, Worker::work);
    }

    /** Rounds that are run by {@code round}. */
    Rounds(Worker worker, Predicate<Worker> round) {
        this.worker = worker;
        this.round = round;
    }

    @Override
    public void run() {
        working.lock();
        try {
            boolean goesOn = true;
            while (goesOn && !ended && System.nanoTime() - resumeAt >= 0) {
                goesOn = round.test(worker);
                failures = 0;
            }
        } catch (RuntimeException | Error e) {
            rest(e);
        } finally {
            working.unlock();
        }
    }

    private void rest(Throwable cause) {
        if (ended) {
            return;
        }
        var seconds = Math.min(1L << Math.min(failures, 10), LONGEST_REST_SECONDS);
        failures++;
        resumeAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        LOG.log(Level.ERROR, () -> this + " failed and rests for " + seconds + " s", cause);
    }

    /** No more rounds. */
    void end() {
        ended = true;
    }

    /** Waits for the round that is going on. Returns whether it came to its end. */
    boolean awaitEnd(long nanos) {
        try {
            if (working.tryLock(Math.max(nanos, 0), TimeUnit.NANOSECONDS)) {
                working.unlock();
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public String toString() {
        var name = worker.getClass().getSimpleName();
        int proxy = name.indexOf('$');
        return proxy < 0 ? name : name.substring(0, proxy);
    }
}
