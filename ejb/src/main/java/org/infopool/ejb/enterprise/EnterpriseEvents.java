package org.infopool.ejb.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.enterprise.EnterpriseEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class EnterpriseEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(EnterpriseEvent.class);
    }
}
