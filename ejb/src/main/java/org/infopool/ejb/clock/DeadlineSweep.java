package org.infopool.ejb.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.infopool.ejb.platform.Leases;
import org.infopool.ejb.platform.Worker;

/**
 * The one place where time has effects: takes the deadlines that are due and fires them, in batches. Runs on every node;
 * each deadline fires once. While somebody moves the time, it stands aside.
 */
@ApplicationScoped
class DeadlineSweep implements Worker {
    private static final System.Logger LOG = System.getLogger(DeadlineSweep.class.getName());

    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration MOST_SKEW = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(10);

    @Resource(lookup = "java:app/jdbc/infopool")
    DataSource dataSource;

    @Inject
    PoolClock clock;

    @Inject
    DeadlineRepository repository;

    @Inject
    DeadlineFiring firing;

    @Inject
    Leases leases;

    private long checkedAt = System.nanoTime() - BETWEEN_CHECKS.toNanos();

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (repository.next(now) == null) {
            return false;
        }
        if (leases.isTaken(Leases.TIME) || !agreesWithDatabase()) {
            return false;
        }
        return fireBatch(now).seen() > 0;
    }

    /** Fires everything that is due at a moment, new ones included. */
    Fired fireAll(Instant now) {
        var all = Fired.NONE;
        Fired batch;
        do {
            batch = fireBatch(now);
            all = all.plus(batch);
        } while (batch.seen() > 0);
        return all;
    }

    private Fired fireBatch(Instant now) {
        try {
            return firing.fireBatch(now, BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A batch failed; its deadlines fire one by one", e);
            return fireOneByOne(now);
        }
    }

    private Fired fireOneByOne(Instant now) {
        var all = Fired.NONE;
        for (long id : repository.due(now, BATCH)) {
            try {
                all = all.plus(firing.fireOne(id, now));
            } catch (RuntimeException e) {
                LOG.log(
                        Level.ERROR,
                        () -> "The deadline with the key " + id + " cannot fire and is tried again later",
                        e);
                firing.failed(id, now, e);
                all = all.plus(new Fired(1, 0, 0));
            }
        }
        return all;
    }

    /** A node whose clock is wrong must not decide that somebody's time is over. */
    private boolean agreesWithDatabase() {
        if (clock.isSimulated() || System.nanoTime() - checkedAt < BETWEEN_CHECKS.toNanos()) {
            return true;
        }
        var skew = Duration.between(databaseTime(), Instant.now()).abs();
        if (skew.compareTo(MOST_SKEW) > 0) {
            LOG.log(
                    Level.ERROR,
                    "The clock of this node is {0} off the database''s: deadlines are left to others",
                    skew);
            return false;
        }
        checkedAt = System.nanoTime();
        return true;
    }

    private Instant databaseTime() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select current_timestamp");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("the database's time cannot be read", e);
        }
    }
}
