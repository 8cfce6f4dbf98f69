package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.vetting.VettingEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class VettingEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(VettingEvent.class);
    }
}
