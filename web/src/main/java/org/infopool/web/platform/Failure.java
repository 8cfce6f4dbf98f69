package org.infopool.web.platform;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A fault of ours: it goes to the log under a reference, and people see the reference and nothing else. */
final class Failure {
    /** The request attribute that holds the reference of what failed. */
    static final String ATTRIBUTE = Failure.class.getName();

    private static final System.Logger LOG = System.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters and digits that nobody mixes up on the phone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private Failure() {}

    /** Writes the failure to the log; the reference under which it is found there. */
    static String log(@Nullable Throwable failure) {
        var reference = new StringBuilder("E-");
        for (var i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        LOG.log(Level.ERROR, "Request failed, reference " + reference, failure);
        return reference.toString();
    }
}
