package org.infopool.ejb.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in somewhere.
 *
 * @param to the kind of door
 * @param roles the roles that open it, where it opens to roles
 */
public record Admission(To to, Set<Role> roles) {
    /** The kinds of doors. */
    public enum To {
        /** Open to everybody, signed in or not. */
        PUBLIC,
        /** Open to everybody who is signed in. */
        SIGNED_IN,
        /** Open to the system itself: nobody comes here from outside. */
        SYSTEM,
        /** Open to those who have one of the roles. */
        ROLES
    }

    /** Copies the roles. */
    public Admission {
        roles = Set.copyOf(roles);
    }

    /** Reads {@code PUBLIC}, {@code SIGNED_IN}, {@code SYSTEM} or the names of roles with spaces between. */
    static Admission parse(String text) {
        for (var to : EnumSet.of(To.PUBLIC, To.SIGNED_IN, To.SYSTEM)) {
            if (text.equals(to.name())) {
                return new Admission(to, Set.of());
            }
        }
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(" ")).map(Role::valueOf).forEach(roles::add);
        return new Admission(To.ROLES, roles);
    }

    /** Whether somebody is let in; nobody stands for those who are not signed in. */
    public boolean admits(@Nullable SignedIn signedIn) {
        return switch (to) {
            case PUBLIC -> true;
            case SIGNED_IN -> signedIn != null;
            case SYSTEM -> false;
            case ROLES -> signedIn != null && signedIn.hasAnyOf(roles);
        };
    }
}
