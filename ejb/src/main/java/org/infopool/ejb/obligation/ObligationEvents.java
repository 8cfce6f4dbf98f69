package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.obligation.ObligationEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class ObligationEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ObligationEvent.class);
    }
}
