package org.infopool.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed sign-ins in a row for one user name, and makes the next one wait.
 *
 * <p>A browser that has signed in before is counted by itself: whoever guesses from elsewhere makes the owner wait
 * nowhere but elsewhere.
 */
@Entity
@Table(name = "sign_in_guard")
public class SignInGuard {
    /** Stands for every device that is not known. */
    public static final String ANY_DEVICE = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "username")
    private String username;

    @Column(name = "device")
    private String device;

    @Column(name = "failures")
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected SignInGuard() {}

    /** Nothing has failed yet. */
    public SignInGuard(String username, String device, Instant now) {
        this.username = username;
        this.device = device;
        this.lastUsedAt = now;
    }

    /** Whether a sign-in has to wait, even with the right password. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a failure. One that comes while it is locked does not: it was never tried. */
    public void failed(Instant now, LockOut lockOut) {
        lastUsedAt = now;
        if (isLocked(now)) {
            return;
        }
        failures++;
        Duration wait = lockOut.after(failures);
        lockedUntil = wait.isZero() ? null : now.plus(wait);
    }

    /** Starts counting anew. */
    public void succeeded(Instant now) {
        failures = 0;
        lockedUntil = null;
        lastUsedAt = now;
    }

    public String username() {
        return username;
    }

    /** The hash of the token by which a browser is known, or {@link #ANY_DEVICE}. */
    public String device() {
        return device;
    }

    public int failures() {
        return failures;
    }

    /** When it was last tried: what has not been used for long is forgotten. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
