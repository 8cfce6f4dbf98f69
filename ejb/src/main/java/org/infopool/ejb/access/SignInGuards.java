package org.infopool.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import org.infopool.domain.access.LockOut;
import org.infopool.domain.access.SignInGuard;
import org.jspecify.annotations.Nullable;

/**
 * Keeps count of failed sign-ins. In transactions of their own: a failure counts, whatever becomes of what it was part
 * of.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInGuards {
    private static final LockOut LOCK_OUT = new LockOut(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

    /** A browser that has not signed in for so long is a stranger again. */
    private static final Duration DEVICE_REMEMBERED = Duration.ofDays(90);

    /** Names that do not exist share so many counters: as slow as real ones, and no way to fill the table. */
    private static final int BUCKETS = 256;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private RealTime time;

    /** Whether a password may be tried now, from the device with that token. */
    public boolean mayTry(String username, @Nullable String device) {
        return guard(username, device).map(guard -> !guard.isLocked(time.now())).orElse(true);
    }

    /** Counts a wrong password. */
    public void failed(String username, @Nullable String device) {
        var now = time.now();
        var guard = guard(username, device).orElseGet(() -> newGuard(username, SignInGuard.ANY_DEVICE));
        guard.failed(now, LOCK_OUT);
    }

    /**
     * Takes note of a right password.
     *
     * @return the token by which the device is known from now on
     */
    public String succeeded(String username, @Nullable String device) {
        var now = time.now();
        entities.createQuery("delete from SignInGuard g where g.username = :username and g.device <> :any"
                        + " and g.lastUsedAt < :longAgo")
                .setParameter("username", username)
                .setParameter("any", SignInGuard.ANY_DEVICE)
                .setParameter("longAgo", now.minus(DEVICE_REMEMBERED))
                .executeUpdate();
        guard(username, device).ifPresent(guard -> guard.succeeded(now));
        if (device != null && known(username, device).isPresent()) {
            return device;
        }
        var token = Secrets.token();
        newGuard(username, Secrets.fingerprint(token));
        return token;
    }

    /** What counts for the device: its own guard where it is known, else everybody's. */
    private Optional<SignInGuard> guard(String username, @Nullable String device) {
        var own = device == null ? Optional.<SignInGuard>empty() : known(username, device);
        return own.isPresent() ? own : find(counted(username), SignInGuard.ANY_DEVICE);
    }

    private Optional<SignInGuard> known(String username, String device) {
        return find(username, Secrets.fingerprint(device));
    }

    private Optional<SignInGuard> find(String username, String device) {
        return entities.createQuery(
                        "select g from SignInGuard g where g.username = :username and g.device = :device",
                        SignInGuard.class)
                .setParameter("username", username)
                .setParameter("device", device)
                // Guesses that arrive at once queue here, so that each is counted.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private SignInGuard newGuard(String username, String device) {
        var guard = new SignInGuard(
                device.equals(SignInGuard.ANY_DEVICE) ? counted(username) : username, device, time.now());
        entities.persist(guard);
        return guard;
    }

    /** The name under which failures are counted. */
    private String counted(String username) {
        return accounts.find(username) == null ? "?" + Math.floorMod(username.hashCode(), BUCKETS) : username;
    }
}
