package org.infopool.ejb.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.infopool.ejb.platform.Worker;

/** Gives every event its place in the ledger, soon after it was committed. One node at a time leads. */
@ApplicationScoped
class Sequencer implements Worker {
    private static final Duration REST = Duration.ofMillis(250);
    private static final int BATCH = 2000;

    @Inject
    LedgerWriter writer;

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public boolean work() {
        return writer.isBehind() && writer.extend(BATCH) == BATCH;
    }
}
