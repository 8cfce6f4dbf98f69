package org.infopool.ejb.access;

import jakarta.annotation.security.PermitAll;
import java.util.function.Supplier;

/**
 * Runs something in a role. The container grants a role to what it did not authenticate in one way only: a session bean
 * with {@code @RunAs}, one for each role. Reached through {@link CurrentActor#as} alone.
 */
abstract class RunsAs {
    /** Runs it. */
    @PermitAll
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
