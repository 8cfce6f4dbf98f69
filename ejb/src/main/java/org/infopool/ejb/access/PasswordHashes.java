package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.spec.KeySpec;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.access.PasswordRules;
import org.infopool.domain.shared.RuleViolated;

/**
 * Hashes passwords so slowly that guessing them from a stolen table does not pay: PBKDF2 with HMAC-SHA-512. Each one
 * costs a good part of a second of a processor, so only a few are made at once; otherwise a flood of sign-ins would
 * leave nothing for anybody else.
 */
@ApplicationScoped
class PasswordHashes {
    /** What OWASP ASVS 5.0 asks for at least. */
    static final int FEWEST_ITERATIONS = 210_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String NAME = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final long SECONDS_TO_WAIT = 15;

    private final int iterations;
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** Takes the time of a real hash, for user names that do not exist. */
    private final String nobodys;

    /** For the proxy of the container. */
    protected PasswordHashes() {
        this(FEWEST_ITERATIONS, "");
    }

    @Inject
    PasswordHashes(@ConfigProperty(name = "infopool.password.iterations", defaultValue = "210000") int iterations) {
        this(checked(iterations), encode(checked(iterations), Secrets.bytes(SALT_BYTES), new byte[HASH_BITS / 8]));
    }

    private PasswordHashes(int iterations, String nobodys) {
        this.iterations = iterations;
        this.nobodys = nobodys;
    }

    private static int checked(int iterations) {
        if (iterations < FEWEST_ITERATIONS) {
            throw new IllegalArgumentException(
                    "infopool.password.iterations must be at least " + FEWEST_ITERATIONS + " but is " + iterations);
        }
        return iterations;
    }

    /** The hash of a new password, with a salt of its own. */
    String hash(String password) {
        return oneOfFew(() -> {
            var salt = Secrets.bytes(SALT_BYTES);
            return encode(iterations, salt, derive(password, salt, iterations));
        });
    }

    /** What is compared with when there is no such account: costs as much, and nothing matches it. */
    String nobodys() {
        return nobodys;
    }

    /** Whether the password is the one that was hashed. To be called within {@link #oneOfFew}. */
    boolean matches(String password, String hash) {
        var parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(NAME)) {
            throw new IllegalStateException("not a password hash of ours");
        }
        var decoder = Base64.getDecoder();
        var derived = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, decoder.decode(parts[3]));
    }

    /**
     * Does work that hashes, when its turn has come.
     *
     * @throws RuleViolated {@code account.signInBusy} when too many wait
     */
    <T> T oneOfFew(Supplier<T> work) {
        try {
            RuleViolated.unless(atOnce.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS), "account.signInBusy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolated("account.signInBusy");
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static String encode(int iterations, byte[] salt, byte[] hash) {
        var encoder = Base64.getEncoder();
        return NAME + "$" + iterations + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        KeySpec spec = new PBEKeySpec(PasswordRules.normalize(password).toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM, e);
        }
    }
}
