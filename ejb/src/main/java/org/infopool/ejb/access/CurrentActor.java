package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Actor;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting now: the person whose sign-in the container has checked, or whom {@link #as} put in their place. Every
 * use case takes its {@link Act} from here.
 */
@ApplicationScoped
public class CurrentActor {
    @Inject
    private SecurityContext container;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Impersonation impersonation;

    @Inject
    private Clock clock;

    /** Who is signed in, absent for the public, the clock and the set-up. */
    public @Nullable SignedIn find() {
        var bound = Bound.current();
        if (bound.actor() != null) {
            return null;
        }
        var username = bound.username() == null ? callerOfContainer() : bound.username();
        return username == null ? null : accounts.find(username);
    }

    private @Nullable String callerOfContainer() {
        var principal = container.getCallerPrincipal();
        return principal == null ? null : principal.getName();
    }

    /**
     * Who is signed in.
     *
     * @throws RuleViolated {@code account.notSignedIn}
     */
    public SignedIn signedIn() {
        var signedIn = find();
        if (signedIn == null) {
            throw new RuleViolated("account.notSignedIn");
        }
        return signedIn;
    }

    /**
     * The rank in which the one who is signed in decides.
     *
     * @throws RuleViolated {@code account.notSignedIn}, {@code account.noRank}
     */
    public Rank rank() {
        var rank = signedIn().rank();
        if (rank == null) {
            throw new RuleViolated("account.noRank");
        }
        return rank;
    }

    /**
     * The person who is signed in, whatever account and role they use.
     *
     * @throws RuleViolated {@code account.notSignedIn}
     */
    public PersonNumber person() {
        return signedIn().person();
    }

    /** Who acts, in the role by which the running use case admits them. */
    public Actor actor() {
        var bound = Bound.current();
        if (bound.actor() != null) {
            return bound.actor();
        }
        var signedIn = find();
        return signedIn == null ? Actor.PUBLIC : new Actor(signedIn.person(), roleInUse(signedIn, bound.admitted()));
    }

    private static String roleInUse(SignedIn signedIn, @Nullable List<String> admitted) {
        return signedIn.roles().stream()
                .filter(role -> admitted == null || admitted.contains(role.name()))
                .findFirst()
                // The use case is open to everybody who is signed in: any role of theirs will do.
                .orElse(signedIn.roles().getFirst())
                .name();
    }

    /** A step taken now by whoever is acting, on that legal basis. */
    public Act act(String legalBasis, @Nullable String reason) {
        return Act.now(
                actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                legalBasis,
                reason,
                Bound.current().origin());
    }

    /** What whoever is acting may see. */
    public Scope scope() {
        if (Bound.current().actor() != null) {
            return Scope.EVERYTHING;
        }
        var signedIn = find();
        if (signedIn == null) {
            return Scope.NOTHING;
        }
        if (signedIn.enterprise() != null) {
            return new Scope(signedIn.enterprise(), null);
        }
        return signedIn.roles().contains(Role.OVERSIGHT) ? Scope.EVERYTHING : new Scope(null, signedIn.office());
    }

    /** Does something that reached the system in that way; acts in it are recorded so. */
    public <E extends Exception, F extends Exception> void reachedBy(Origin origin, Work<E, F> work) throws E, F {
        var before = Bound.current().by(origin).bind();
        try {
            work.run();
        } finally {
            before.bind();
        }
    }

    /**
     * Does something in the place of the owner of an account, in one of the account's roles: use cases admit it and
     * record it as if they had signed in. For what the system does in somebody's name only: the import that they started,
     * the demonstration, and tests.
     *
     * @throws IllegalArgumentException when there is no such open account, or it does not have the role
     */
    public <T> T as(String username, Role role, Origin origin, Supplier<T> work) {
        var account = accounts.find(username);
        if (account == null || !account.roles().contains(role)) {
            throw new IllegalArgumentException("No open account " + username + " with the role " + role);
        }
        return bound(
                new Bound(origin, username, null, List.of(role.name())),
                () -> impersonation.in(role).run(work));
    }

    /** Whether the account is open and has the role, so that something can be done {@link #as} its owner. */
    public boolean isOpen(String username, Role role) {
        var account = accounts.find(username);
        return account != null && account.roles().contains(role);
    }

    /** Does what a deadline that fell due brings about. */
    public <T> T asClock(Supplier<T> work) {
        return bound(new Bound(Origin.CLOCK, null, Actor.CLOCK, null), work);
    }

    /** Does what the system does for itself when it starts for the first time. */
    <T> T asSetup(Origin origin, Supplier<T> work) {
        return bound(new Bound(origin, null, Actor.SETUP, null), work);
    }

    private static <T> T bound(Bound bound, Supplier<T> work) {
        var before = bound.bind();
        try {
            return work.get();
        } finally {
            before.bind();
        }
    }
}
