package org.infopool.ejb.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.infopool.domain.shared.Sha256;

/** Random secrets that machines keep, and their fingerprints. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Small letters and digits that nobody mixes up when reading them aloud. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private Secrets() {}

    /** 256 random bits, as text that fits into a header. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** What is stored of a token. A fast hash is enough: nobody guesses 256 bits. */
    static String fingerprint(String token) {
        return Sha256.hex(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    }

    /** A password that a person can type from paper: 20 characters in groups, about 99 bits. */
    static String password() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
