package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventFamily;
import org.infopool.ejb.journal.Upcaster;

/** The events of this feature, for the catalog. */
@ApplicationScoped
public class ApplicationEvents implements EventFamily {
    @Override
    public List<Class<? extends DomainEvent>> events() {
        return List.of(ApplicationEvent.class);
    }

    /**
     * Before applications came on paper, their events did not say so; and before licenses were renewed and varied, every
     * application asked for a new one.
     */
    @Override
    public List<Upcaster> upcasters() {
        return List.of(
                new Upcaster("application.submitted/1", "application.submitted/2", UnaryOperator.identity()),
                new Upcaster("application.submitted/2", "application.submitted/3", ApplicationEvents::forNewLicense),
                new Upcaster("application.opened/1", "application.opened/2", ApplicationEvents::forNewLicense),
                new Upcaster("application.granted/1", "application.granted/2", ApplicationEvents::forNewLicense));
    }

    private static Map<String, Object> forNewLicense(Map<String, Object> payload) {
        payload.put("request", Map.of("kind", ApplicationKind.NEW.name()));
        return payload;
    }
}
