package org.infopool.ejb.platform;

import java.time.Duration;

/** Work that is done again and again beside the use cases, on every node. Every bean that implements it is started. */
public interface Worker {
    /** How long it rests between two rounds when there is nothing more to do. */
    Duration rest();

    /**
     * Does one round, in transactions of its own. What it throws is logged, and the next round comes later.
     *
     * @return whether there is more to do at once
     */
    boolean work();
}
