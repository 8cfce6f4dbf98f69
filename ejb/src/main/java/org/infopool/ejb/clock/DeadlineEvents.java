package org.infopool.ejb.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events that time brings about. */
@ApplicationScoped
class DeadlineEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(DeadlineEvent.class);
    }
}
