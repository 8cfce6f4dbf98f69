package org.infopool.ejb.journal;

import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.platform.Beans;
import org.infopool.ejb.platform.TestDatabase;

/** The journal, put together without a server. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
public final class Journals {
    private Journals() {}

    /** A journal that knows these events and tells these observers. */
    public static EventJournal journal(
            TestDatabase database, List<Class<? extends DomainEvent>> events, List<EventObserver> observers) {
        var journal = new EventJournal();
        journal.entities = database.entities();
        journal.codec = new EventCodec();
        journal.catalog = new EventCatalog(List.of((EventFamily) () -> events));
        journal.observers = new Beans<>(observers);
        return journal;
    }

    /** The time lines. */
    public static TimeLines timeLines(TestDatabase database) {
        var timeLines = new TimeLines();
        timeLines.entities = database.entities();
        timeLines.codec = new EventCodec();
        return timeLines;
    }

    /** The ledger, for reading. */
    public static Ledger ledger(TestDatabase database) {
        var ledger = new Ledger();
        ledger.dataSource = database.dataSource();
        return ledger;
    }
}
