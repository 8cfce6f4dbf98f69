package org.infopool.ejb.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * One round of a worker as a call of its own: what it reads outside a transaction lives as long as the round, and not as
 * long as the thread.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkerRound {
    /** Runs the round; returns whether there was something to do. */
    public boolean work(Worker worker) {
        return worker.work();
    }
}
