package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.access.AccessEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of offices, people and accounts. */
@ApplicationScoped
class AccessEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(AccessEvent.class);
    }
}
