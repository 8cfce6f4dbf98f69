package org.infopool.ejb.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.infopool.ejb.platform.Leases;

/** The sequencer's step: one batch, one transaction. */
@ApplicationScoped
class LedgerWriter {
    private static final String LEASE = "sequencer";
    private static final Duration LEASE_TIME = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/infopool")
    DataSource dataSource;

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    private final String holder = UUID.randomUUID().toString();

    /** Whether any event has no place yet. */
    boolean isBehind() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from event where ledger_index is null limit 1")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    /** Gives places to at most so many events, unless another node does. Returns to how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int extend(int limit) {
        if (!leases.hold(LEASE, holder, LEASE_TIME)) {
            return 0;
        }
        try (var connection = dataSource.getConnection()) {
            return new LedgerExtension(connection).extend(limit, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be extended", e);
        }
    }
}
