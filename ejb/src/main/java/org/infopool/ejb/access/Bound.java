package org.infopool.ejb.access;

import java.util.List;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What is bound to the thread while somebody works: how the work reached the system, who acts where that is not the
 * caller of the container, and which roles the use case admits that is running.
 *
 * @param username the account acted for, absent when the container's caller acts
 * @param actor who acts when no account does: the clock, the set-up
 * @param admitted the roles that the running use case admits, absent outside of one and in one that is open to all
 */
record Bound(
        Origin origin,
        @Nullable String username,
        @Nullable Actor actor,
        @Nullable List<String> admitted) {
    private static final Bound PAGE = new Bound(Origin.PAGE, null, null, null);

    private static final ThreadLocal<Bound> CURRENT = ThreadLocal.withInitial(() -> PAGE);

    static Bound current() {
        return CURRENT.get();
    }

    /** Binds this, and gives back what was bound before; whoever binds puts that back. */
    Bound bind() {
        var before = CURRENT.get();
        if (equals(PAGE)) {
            CURRENT.remove();
        } else {
            CURRENT.set(this);
        }
        return before;
    }

    Bound by(Origin other) {
        return new Bound(other, username, actor, admitted);
    }

    Bound admitting(@Nullable List<String> roles) {
        return new Bound(origin, username, actor, roles);
    }
}
