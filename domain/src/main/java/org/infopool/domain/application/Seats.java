package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** The two people who assess an application (ALL 34). Immutable: replace it, never change it. */
@Embeddable
public class Seats {
    /** Nobody assesses yet. */
    static final Seats FREE = new Seats();

    @Column(name = "first_assessor")
    private @Nullable PersonNumber first;

    @Column(name = "second_assessor")
    private @Nullable PersonNumber second;

    /** For the persistence provider. */
    protected Seats() {}

    /**
     * The same, with somebody more.
     *
     * @throws RuleViolated {@code application.seatsTaken}
     */
    Seats with(PersonNumber assessor, ApplicationNumber application) {
        RuleViolated.unless(second == null, "application.seatsTaken", application);
        var seats = new Seats();
        seats.first = first == null ? assessor : first;
        seats.second = first == null ? null : assessor;
        return seats;
    }

    /** The duty that the next seat brings. */
    Duty next() {
        return first == null ? Duty.ASSESS : Duty.SECOND_ASSESS;
    }

    /** Who did what so far. */
    List<DutyDone> done() {
        var done = new ArrayList<DutyDone>();
        if (first != null) {
            done.add(new DutyDone(Duty.ASSESS, first));
        }
        if (second != null) {
            done.add(new DutyDone(Duty.SECOND_ASSESS, second));
        }
        return done;
    }

    /** Whether this person has one of them. */
    boolean has(@Nullable PersonNumber person) {
        return person != null && (person.equals(first) || person.equals(second));
    }

    @Nullable
    PersonNumber first() {
        return first;
    }

    @Nullable
    PersonNumber second() {
        return second;
    }
}
