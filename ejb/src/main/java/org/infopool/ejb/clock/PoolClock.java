package org.infopool.ejb.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.journal.Act;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the pool, in whole microseconds, as the database keeps them: the system's time; or, where {@code
 * infopool.clock} is {@code simulated}, a time that stands until it is moved, kept in the database; or, on a thread that
 * plays a script, the script's time. Everything asks for a {@link Clock} and gets this one.
 */
@ApplicationScoped
public class PoolClock extends Clock {
    private static final String SIMULATED = "simulated";

    /** How long a read of the simulated time is good for: another node may have moved it. */
    private static final long FRESH_NANOS = 200_000_000;

    @Resource(lookup = "java:app/jdbc/infopool")
    @Nullable
    DataSource dataSource;

    private static final ThreadLocal<Instant> SCRIPTED = new ThreadLocal<>();
    private boolean simulated;
    private Instant start = Instant.EPOCH;
    private volatile @Nullable Reading reading;

    private record Reading(Instant simulated, long readAt) {}

    /** For the proxy of the container. */
    protected PoolClock() {}

    /** The clock as it is configured. */
    @Inject
    PoolClock(
            @ConfigProperty(name = "infopool.clock", defaultValue = "system") String kind,
            @ConfigProperty(name = "infopool.clock.start", defaultValue = "2025-05-06T09:00+08:00") String start) {
        this.simulated = kind.equals(SIMULATED);
        this.start = OffsetDateTime.parse(start).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant instant() {
        var script = SCRIPTED.get();
        if (script != null) {
            return script;
        }
        return simulated ? simulatedInstant() : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return Act.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** Whether time stands until it is moved. */
    public boolean isSimulated() {
        return simulated;
    }

    /** Whether this thread plays a script. */
    boolean isScripted() {
        return SCRIPTED.get() != null;
    }

    /** Sets the time for this thread alone; nothing takes it back to the pool's time. */
    void script(@Nullable Instant instant) {
        if (instant == null) {
            SCRIPTED.remove();
        } else {
            SCRIPTED.set(instant.truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** Takes note that the simulated time has been moved in the database. */
    void moved(Instant to) {
        reading = new Reading(to, System.nanoTime());
    }

    private Instant simulatedInstant() {
        var known = reading;
        if (known != null && System.nanoTime() - known.readAt() < FRESH_NANOS) {
            return known.simulated();
        }
        var read = new Reading(readSimulated(), System.nanoTime());
        reading = read;
        return read.simulated();
    }

    private Instant readSimulated() {
        if (dataSource == null) {
            return start;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select now_at from simulated_clock");
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getObject(1, OffsetDateTime.class).toInstant() : start;
        } catch (SQLException e) {
            throw new IllegalStateException("the simulated time cannot be read", e);
        }
    }

    /** The same time, read in another zone. */
    private static final class InZone extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
