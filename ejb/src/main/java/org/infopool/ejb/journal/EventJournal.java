package org.infopool.ejb.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.JournalEntry;
import org.infopool.domain.journal.Leaf;

/**
 * Where every event goes, in the transaction of the change that it tells. It is kept, committed to as a leaf of the
 * ledger, and told to all who build on it.
 */
@ApplicationScoped
public class EventJournal {
    @PersistenceContext
    EntityManager entities;

    @Inject
    EventCodec codec;

    @Inject
    EventCatalog catalog;

    @Inject
    @Any
    Instance<EventObserver> observers;

    /** Keeps an event and tells the observers, in their turns. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(DomainEvent event) {
        if (!catalog.contains(event.getClass())) {
            throw new IllegalStateException(event.getClass() + " is in no EventFamily");
        }
        entities.persist(entryOf(event));
        observers.stream()
                .sorted(Comparator.comparingInt(EventObserver::turn))
                .forEach(observer -> observer.happened(event));
    }

    private JournalEntry entryOf(DomainEvent event) {
        var type = EventCatalog.typeOf(event.getClass());
        var encoded = codec.encode(event);
        byte[] salt = codec.salt();
        var shown = EventCatalog.isSealed(event.getClass()) ? Leaf.SEALED : type;
        var leaf = Leaf.of(shown, event.act().at(), salt, encoded.payload());
        return new JournalEntry(event, type, encoded.payload(), encoded.personal(), salt, leaf.bytes());
    }
}
