package org.infopool.ejb.access;

import java.util.Locale;

/**
 * A code that lets somebody in once, to be typed from paper. It is written in groups; how its owner types it – in capitals,
 * without hyphens, with spaces – does not matter. Only its fingerprint is ever kept.
 */
public final class OneTimeCode {
    private final String written;

    private OneTimeCode(String written) {
        this.written = written;
    }

    /** A new one: about 99 random bits, so that nobody guesses it, however often they try. */
    public static OneTimeCode random() {
        return new OneTimeCode(Secrets.password());
    }

    /** One that somebody typed. */
    public static OneTimeCode typed(String text) {
        return new OneTimeCode(text);
    }

    /** The code in groups, for its letter. It can be shown only now. */
    public String written() {
        return written;
    }

    /** What is kept of it. A fast hash is enough for so many random bits. */
    public String fingerprint() {
        return Secrets.fingerprint(written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    @Override
    public String toString() {
        return "one-time code";
    }
}
