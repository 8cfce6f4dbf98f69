package org.infopool.ejb.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.RuleViolated;

/** Moves the simulated time. It never moves back, and on the system's clock it does not move at all. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulatedTime {
    /** Far enough for every period of the law, and near enough to come to an end. */
    private static final Period MOST = Period.ofYears(30);

    @Inject
    PoolClock clock;

    @Inject
    SimulatedClockRow row;

    @Inject
    PassageOfTime passage;

    /** Lets a length of time pass, days and months by the calendar of Shanghai. */
    public Passed advance(TemporalAmount length) {
        return to(clock.instant().atZone(Act.ZONE).plus(length).toInstant());
    }

    /**
     * Lets time pass up to an instant. Everything that falls due on the way has happened when it returns.
     *
     * @throws RuleViolated {@code clock.notSimulated}, {@code clock.backwards}, {@code clock.tooFar}, {@code clock.moving}
     */
    public Passed to(Instant instant) {
        RuleViolated.unless(clock.isSimulated(), "clock.notSimulated");
        var most = clock.instant().atZone(Act.ZONE).plus(MOST).toInstant();
        RuleViolated.unless(!instant.isAfter(most), "clock.tooFar", MOST.getYears());
        return passage.pass(instant, row::set);
    }
}
