package org.infopool.ejb.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.selfinspection.SelfInspectionEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class SelfInspectionEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(SelfInspectionEvent.class);
    }
}
