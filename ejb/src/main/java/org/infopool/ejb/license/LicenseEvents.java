package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class LicenseEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(LicenseEvent.class);
    }
}
