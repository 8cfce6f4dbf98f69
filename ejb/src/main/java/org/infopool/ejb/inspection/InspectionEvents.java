package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.inspection.FindingEvent;
import org.infopool.domain.inspection.InspectionEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class InspectionEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(InspectionEvent.class, FindingEvent.class);
    }
}
