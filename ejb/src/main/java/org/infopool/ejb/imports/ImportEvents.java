package org.infopool.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.imports.ImportEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class ImportEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ImportEvent.class);
    }
}
