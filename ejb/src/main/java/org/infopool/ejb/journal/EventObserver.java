package org.infopool.ejb.journal;

import org.infopool.domain.journal.DomainEvent;

/**
 * Builds on what happens: starts and stops deadlines, writes notices, keeps the register's history. Every bean that
 * implements it is called for every event, in the transaction of the event; what it throws undoes the event.
 */
public interface EventObserver {
    /**
     * Its turn: lower goes first. Objects that other observers look for are made in early turns ({@code 100}), clocks and
     * histories in the middle ({@code 500}), notices late ({@code 900}).
     */
    int turn();

    /** Something has happened and is in the journal. */
    void happened(DomainEvent event);
}
