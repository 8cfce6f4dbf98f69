package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.register.PublicationEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of publications, for the catalog. */
@ApplicationScoped
public class PublicationEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(PublicationEvent.class);
    }
}
