package org.infopool.domain.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.PersonNumber;

/** Acts for tests: who does something, and when. */
public final class Acts {
    /** The day on which tests happen unless they say otherwise: a Tuesday without holidays around it. */
    public static final LocalDate TODAY = LocalDate.of(2025, 5, 13);

    private Acts() {}

    /** A person. */
    public static PersonNumber person(String name) {
        return new PersonNumber("P-" + name);
    }

    /** Something that this person does today, at ten. */
    public static Act by(String name, Role role) {
        return by(name, role, TODAY);
    }

    /** Something that this person does on that day, at ten. */
    public static Act by(String name, Role role, LocalDate day) {
        return Act.now(new Actor(person(name), role.name()), at(day), "all.32-5", null, Origin.PAGE);
    }

    /** Something that the clock does on that day. */
    public static Act byClock(LocalDate day) {
        return Act.now(Actor.CLOCK, at(day), "all.32-4", null, Origin.CLOCK);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(Act.ZONE).toInstant();
    }
}
