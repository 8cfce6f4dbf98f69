package org.infopool.ejb.platform;

import java.time.Clock;

/** The beans of this package, put together without a server. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
public final class Platform {
    private Platform() {}

    public static BusinessNumbers numbers(TestDatabase database, Clock clock) {
        var numbers = new BusinessNumbers();
        numbers.entities = database.entities();
        numbers.clock = clock;
        return numbers;
    }

    public static Leases leases(TestDatabase database) {
        var leases = new Leases();
        leases.dataSource = database.dataSource();
        return leases;
    }
}
