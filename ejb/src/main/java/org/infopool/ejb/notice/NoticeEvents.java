package org.infopool.ejb.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.ejb.journal.EventFamily;

/** The events of notices. */
@ApplicationScoped
class NoticeEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(NoticeEvent.class);
    }
}
