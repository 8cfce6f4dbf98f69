package org.infopool.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.access.ApiToken;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** The tokens by which programs use the API in somebody's name. */
@Stateless
public class Tokens {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CurrentActor actor;

    @Inject
    private RealTime time;

    @Inject
    @ConfigProperty(name = "infopool.token.lifetime", defaultValue = "PT8H")
    private Duration lifetime;

    /**
     * A token for whoever has just proved who they are.
     *
     * @throws RuleViolated {@code account.passwordMustChange}
     */
    @RolesAllowed("**")
    public IssuedToken issue() {
        var signedIn = actor.signedIn();
        RuleViolated.unless(!signedIn.mustChangePassword(), "account.passwordMustChange");
        var now = time.now();
        entities.createQuery("delete from ApiToken t where t.username = :username and t.expiresAt < :now")
                .setParameter("username", signedIn.username())
                .setParameter("now", now)
                .executeUpdate();
        var token = Secrets.token();
        var expiresAt = now.plus(lifetime);
        entities.persist(new ApiToken(Secrets.fingerprint(token), accounts.get(signedIn.username()), now, expiresAt));
        return new IssuedToken(token, expiresAt, signedIn.roles());
    }

    /** Ends a token of whoever is signed in. */
    @RolesAllowed("**")
    public void revoke(String token) {
        var username = actor.signedIn().username();
        find(token).filter(found -> found.username().equals(username)).ifPresent(found -> found.revoke(time.now()));
    }

    /** Whose token it is, absent when it is nobody's, or no longer. */
    @PermitAll
    public @Nullable SignedIn owner(String token) {
        var found = find(token).orElse(null);
        if (found == null) {
            return null;
        }
        var owner = directory.find(found.username());
        return owner != null && found.isGood(owner.accountEvents(), time.now()) ? owner : null;
    }

    private Optional<ApiToken> find(String token) {
        return entities.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst();
    }
}
