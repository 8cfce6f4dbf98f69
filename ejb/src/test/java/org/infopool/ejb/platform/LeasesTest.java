package org.infopool.ejb.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One holder at a time has a lease. */
class LeasesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final TestDatabase database = TestDatabase.empty();
    private final Leases leases = Platform.leases(database);

    @Test
    void belongToOneHolderUntilTheirTimeIsOver() {
        assertFalse(leases.isTaken(Leases.TIME));
        assertTrue(leases.take(Leases.TIME, "one", MINUTE));
        assertTrue(leases.isTaken(Leases.TIME));
        assertFalse(leases.take(Leases.TIME, "other", MINUTE));
        assertTrue(leases.take(Leases.TIME, "one", Duration.ofSeconds(-1)), "its holder may renew it, and let it end");
        assertFalse(leases.isTaken(Leases.TIME));
        assertTrue(leases.take(Leases.TIME, "other", MINUTE));
    }

    @Test
    void areGivenBackByTheirHolderOnly() {
        leases.take(Leases.TIME, "one", MINUTE);
        leases.release(Leases.TIME, "other");
        assertTrue(leases.isTaken(Leases.TIME));
        leases.release(Leases.TIME, "one");
        assertTrue(leases.take(Leases.TIME, "other", MINUTE));
    }

    @Test
    void areHeldByNobodyElseWhileATransactionWorksUnderThem() throws Exception {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertTrue(Leases.take(connection, Leases.TIME, "one", Duration.ofSeconds(-1)));
            assertFalse(leases.take(Leases.TIME, "other", MINUTE), "its time is over, but its holder is still at work");
            connection.commit();
        }
        assertTrue(leases.take(Leases.TIME, "other", MINUTE));
    }

    @Test
    void doNotExistUnlessAMigrationMadeThem() {
        assertFalse(leases.take("no such lease", "one", MINUTE));
        assertEquals(3, database.number("select count(*) from lease"));
    }
}
