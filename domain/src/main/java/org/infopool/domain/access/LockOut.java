package org.infopool.domain.access;

import java.time.Duration;

/**
 * How long a sign-in has to wait after failures in a row. The first few cost nothing, then the wait doubles up to a
 * limit: guessing becomes hopeless and nobody is kept out for ever.
 *
 * @param free how many failures cost nothing
 * @param first the wait after one more
 * @param limit the longest wait
 */
public record LockOut(int free, Duration first, Duration limit) {
    /** The wait after that many failures in a row. */
    public Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration wait = first;
        for (int doubled = free + 1; doubled < failures && wait.compareTo(limit) < 0; doubled++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(limit) < 0 ? wait : limit;
    }
}
