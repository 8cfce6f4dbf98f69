package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.platform.Worker;

/** Computes provisional dates again when a calendar has come that knows more years. */
@ApplicationScoped
class CalendarWatch implements Worker {
    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofMinutes(1);

    @Inject
    PoolClock clock;

    @Inject
    DeadlineFiring firing;

    @Inject
    Leases leases;

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        return !leases.isTaken(Leases.TIME) && firing.recompute(clock.instant(), BATCH) > 0;
    }
}
