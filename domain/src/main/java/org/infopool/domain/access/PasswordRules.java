package org.infopool.domain.access;

import java.text.Normalizer;
import java.util.Locale;
import org.infopool.domain.shared.RuleViolated;

/**
 * What a password must be: long, and not the user name. Which characters it is made of is nobody's business (NIST SP
 * 800-63B, OWASP ASVS 5.0 chapter 6).
 */
public final class PasswordRules {
    /** Counted in characters as people count them. */
    public static final int SHORTEST = 12;

    /** Long enough for every phrase; keeps hashing from being abused. */
    public static final int LONGEST = 128;

    /** The shortest user name that may not be part of a password. */
    private static final int TELLING = 4;

    private PasswordRules() {}

    /**
     * The password in the one form in which it is hashed, however the keyboard composed its characters.
     *
     * @throws RuleViolated {@code account.passwordTooLong}
     */
    public static String normalize(String password) {
        RuleViolated.unless(password.length() <= 2 * LONGEST, "account.passwordTooLong", LONGEST);
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * Refuses a new password that is too easy to guess.
     *
     * @throws RuleViolated {@code account.passwordTooShort}, {@code account.passwordTooLong},
     *     {@code account.passwordHasUsername}, {@code account.passwordRepeats}
     */
    public static void check(String username, String password) {
        var normal = normalize(password);
        var characters = normal.codePointCount(0, normal.length());
        RuleViolated.unless(characters >= SHORTEST, "account.passwordTooShort", SHORTEST);
        RuleViolated.unless(characters <= LONGEST, "account.passwordTooLong", LONGEST);
        RuleViolated.unless(
                username.length() < TELLING || !normal.toLowerCase(Locale.ROOT).contains(username),
                "account.passwordHasUsername");
        RuleViolated.unless(normal.codePoints().distinct().count() >= SHORTEST / 2, "account.passwordRepeats");
    }
}
