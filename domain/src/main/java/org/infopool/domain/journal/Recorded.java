package org.infopool.domain.journal;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Something whose every change is an event. The count of its events lies in its own row: an event always touches the
 * row, so that two people who change the same thing at once collide on its version, and the order of its events has no
 * gap.
 */
@MappedSuperclass
public abstract class Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "events", nullable = false)
    private int events;

    /** What its events are about. */
    public abstract Subject subject();

    /** Counts one more event. To be called once for each event, by the method that makes it. */
    protected final Occurrence occurred(Act act) {
        return new Occurrence(subject(), ++events, act);
    }

    /** The key of its row; it never leaves the server. Absent until it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** How many events it has had: what a form carries along, to find out whether somebody else acted in between. */
    public int events() {
        return events;
    }

    /**
     * Refuses to go on when somebody else has acted since the form was opened.
     *
     * @throws RuleViolated {@code changedMeanwhile}
     */
    public void unchangedSince(int eventsSeen) {
        RuleViolated.unless(events == eventsSeen, "changedMeanwhile", subject().number());
    }
}
