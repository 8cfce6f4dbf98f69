package org.infopool.ejb.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.document.DocumentEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of documents. */
@ApplicationScoped
class DocumentEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(DocumentEvent.class);
    }
}
