package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Where the simulated time is kept. */
@ApplicationScoped
class SimulatedClockRow {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PoolClock clock;

    /** Sets the time, for every node. */
    @Transactional(TxType.REQUIRES_NEW)
    void set(Instant instant) {
        var now = instant.truncatedTo(ChronoUnit.MICROS);
        var stored = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        int changed = entities.createNativeQuery("update simulated_clock set now_at = ?")
                .setParameter(1, stored)
                .executeUpdate();
        if (changed == 0) {
            entities.createNativeQuery("insert into simulated_clock (id, now_at) values (1, ?)")
                    .setParameter(1, stored)
                    .executeUpdate();
        }
        clock.moved(now);
    }
}
