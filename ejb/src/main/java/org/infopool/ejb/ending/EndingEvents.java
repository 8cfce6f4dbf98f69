package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.ending.EndingEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class EndingEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(EndingEvent.class);
    }
}
