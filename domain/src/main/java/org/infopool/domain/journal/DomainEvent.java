package org.infopool.domain.journal;

/**
 * A change that has happened, as a record of values. Each feature seals its own events under this interface; each
 * record carries its versioned type name in {@link EventType}.
 */
public interface DomainEvent {
    /** Which subject, the how many-th event of it, and by which act. */
    Occurrence occurrence();

    /** What it happened to. */
    default Subject subject() {
        return occurrence().subject();
    }

    /**
     * In whose time line it is shown. A deadline and a notice have events of their own and concern what they are about;
     * most events concern their subject.
     */
    default Subject concerns() {
        return subject();
    }

    /** How other rows refer to it. */
    default EventReference reference() {
        return new EventReference(subject(), occurrence().seq());
    }

    /** By whom, when, on which basis, why. */
    default Act act() {
        return occurrence().act();
    }
}
