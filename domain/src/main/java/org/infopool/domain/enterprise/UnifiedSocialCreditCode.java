package org.infopool.domain.enterprise;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * The number by which China knows every organization: 18 characters by GB 32100-2015, the last one a check digit.
 *
 * <p>Digits and capital letters without I, O, S, V and Z, which look like others. The check digit is counted modulo 31
 * with the powers of 3 as weights, so that one wrong character or two changed places are always found.
 */
public record UnifiedSocialCreditCode(String value) {
    private static final int LENGTH = 18;
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_TO = 8;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = ALPHABET.length();
    private static final int WEIGHT_STEP = 3;

    /** The code of the administrative division where the organization is registered: characters 3 to 8. */
    public String division() {
        return value.substring(DIVISION_FROM, DIVISION_TO);
    }

    /** What is wrong with a text that was meant as a code. */
    public enum Flaw {
        /** Not 18 characters long. */
        LENGTH,
        /** A character that the standard does not use; small letters are such. */
        CHARACTER,
        /** The last character does not fit the others. */
        CHECK_DIGIT
    }

    /**
     * A code without flaw.
     *
     * @throws RuleViolated {@code uscc.flawed}, with the text and its {@link Flaw}
     */
    public UnifiedSocialCreditCode {
        var flaw = flaw(value);
        if (flaw.isPresent()) {
            throw new RuleViolated("uscc.flawed", value, flaw.get());
        }
    }

    /** The code that a person typed, spaces around it forgiven. */
    public static UnifiedSocialCreditCode of(String typed) {
        return new UnifiedSocialCreditCode(typed.strip());
    }

    /** What is wrong with this text, if anything: the first flaw in the order of {@link Flaw}. */
    public static Optional<Flaw> flaw(String text) {
        if (text.codePointCount(0, text.length()) != LENGTH) {
            return Optional.of(Flaw.LENGTH);
        }
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < LENGTH - 1; i++) {
            var digit = digit(text, i);
            if (digit < 0) {
                return Optional.of(Flaw.CHARACTER);
            }
            sum += digit * weight;
            weight = weight * WEIGHT_STEP % BASE;
        }
        var check = digit(text, LENGTH - 1);
        if (check < 0) {
            return Optional.of(Flaw.CHARACTER);
        }
        return (sum + check) % BASE == 0 ? Optional.empty() : Optional.of(Flaw.CHECK_DIGIT);
    }

    private static int digit(String text, int position) {
        return ALPHABET.indexOf(text.charAt(position));
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stores the code as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable UnifiedSocialCreditCode, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable UnifiedSocialCreditCode code) {
            return code == null ? null : code.value();
        }

        @Override
        public @Nullable UnifiedSocialCreditCode convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new UnifiedSocialCreditCode(text);
        }
    }
}
