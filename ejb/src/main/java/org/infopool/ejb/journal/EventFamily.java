package org.infopool.ejb.journal;

import java.util.List;
import org.infopool.domain.journal.DomainEvent;

/** A feature's contribution to the {@link EventCatalog}: its sealed event interfaces, and how old forms are read. */
public interface EventFamily {
    /** The sealed interfaces, or single records, of the events that the feature makes. */
    List<Class<? extends DomainEvent>> events();

    /** How forms are read that the feature no longer writes. */
    default List<Upcaster> upcasters() {
        return List.of();
    }
}
