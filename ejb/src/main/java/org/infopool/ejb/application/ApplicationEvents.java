package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class ApplicationEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ApplicationEvent.class);
    }
}
