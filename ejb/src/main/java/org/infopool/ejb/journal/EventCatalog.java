package org.infopool.ejb.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;

/**
 * All event types there are, with the records that carry them. Java seals only within a package, so each feature
 * contributes its own as an {@link EventFamily}, and a test finds the records that nobody contributed.
 */
@ApplicationScoped
public class EventCatalog {
    private final Map<String, Class<? extends DomainEvent>> recordOf = new TreeMap<>();
    private final Map<String, Upcaster> upcasterFrom = new HashMap<>();

    /** For the proxy of the container. */
    protected EventCatalog() {}

    /** Gathers what the features contribute. */
    @Inject
    EventCatalog(@Any Instance<EventFamily> families) {
        this((Iterable<EventFamily>) families);
    }

    /** A catalog of these families. */
    EventCatalog(Iterable<EventFamily> families) {
        for (var family : families) {
            family.events().forEach(this::add);
            for (var upcaster : family.upcasters()) {
                if (upcasterFrom.put(upcaster.from(), upcaster) != null) {
                    throw new IllegalStateException("two upcasters from " + upcaster.from());
                }
            }
        }
    }

    private void add(Class<? extends DomainEvent> events) {
        if (events.isRecord()) {
            var other = recordOf.put(typeOf(events), events);
            if (other != null && other != events) {
                throw new IllegalStateException(typeOf(events) + " is the type of " + other + " and of " + events);
            }
        } else if (events.isSealed()) {
            for (var permitted : events.getPermittedSubclasses()) {
                add(permitted.asSubclass(DomainEvent.class));
            }
        } else {
            throw new IllegalStateException(events + " is neither a record nor sealed");
        }
    }

    /** The type name that an event's record carries. */
    static String typeOf(Class<? extends DomainEvent> event) {
        return annotationOf(event).value();
    }

    /** The type name that the public ledger may show. */
    static boolean isSealed(Class<? extends DomainEvent> event) {
        return annotationOf(event).sealed();
    }

    private static EventType annotationOf(Class<? extends DomainEvent> event) {
        var annotation = event.getAnnotation(EventType.class);
        if (annotation == null) {
            throw new IllegalStateException(event + " has no @EventType");
        }
        return annotation;
    }

    /** All type names that are written today, in order. */
    public Set<String> types() {
        return Set.copyOf(recordOf.keySet());
    }

    /** All records, by type name. */
    Map<String, Class<? extends DomainEvent>> records() {
        return Map.copyOf(recordOf);
    }

    boolean contains(Class<? extends DomainEvent> event) {
        return recordOf.get(typeOf(event)) == event;
    }

    /** A payload in the form that is written today, with the type name of that form. */
    Current current(String type, Map<String, Object> payload) {
        var members = payload;
        var name = type;
        while (!recordOf.containsKey(name)) {
            var upcaster = upcasterFrom.get(name);
            if (upcaster == null) {
                throw new IllegalStateException("nobody reads events of type " + type);
            }
            members = upcaster.change().apply(new LinkedHashMap<>(members));
            name = upcaster.to();
        }
        return new Current(recordOf.get(name), members);
    }

    /** A payload in today's form. */
    record Current(Class<? extends DomainEvent> event, Map<String, Object> payload) {}
}
