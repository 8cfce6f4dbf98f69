package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.enforcement.MeasureEvent;
import org.infopool.domain.enforcement.ViolationEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class EnforcementEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ViolationEvent.class, MeasureEvent.class);
    }
}
