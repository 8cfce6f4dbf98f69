package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time by which tokens expire and locks open. Not the pool's clock: that one may be simulated, and stand still or
 * jump.
 */
@ApplicationScoped
class RealTime {
    private final Clock clock = Clock.systemUTC();

    /** Now, in whole microseconds, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
