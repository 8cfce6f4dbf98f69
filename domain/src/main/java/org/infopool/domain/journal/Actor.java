package org.infopool.domain.journal;

import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in which role. The person counts, whatever account is used; nobody in person stands behind the clock
 * and the public.
 *
 * @param person the person acting, absent for the clock and for the public
 * @param role the name of the role used ({@code Role}), or {@code CLOCK}, {@code SETUP} or {@code PUBLIC}
 */
public record Actor(@Nullable PersonNumber person, String role) {
    /** A deadline that falls due acts by itself. */
    public static final Actor CLOCK = new Actor(null, "CLOCK");

    /** The system itself, when it starts for the first time. */
    public static final Actor SETUP = new Actor(null, "SETUP");

    /** Somebody who is not signed in. */
    public static final Actor PUBLIC = new Actor(null, "PUBLIC");

    /** Whether this is the given person, in whatever role. */
    public boolean is(@Nullable PersonNumber other) {
        return person != null && person.equals(other);
    }
}
