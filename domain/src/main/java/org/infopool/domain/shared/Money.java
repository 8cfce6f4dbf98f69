package org.infopool.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sum in fen, the hundredth part of the yuan; for euro amounts, in cents. Whole numbers only: nothing is ever lost to
 * rounding.
 */
public record Money(long fen) implements Comparable<Money>, Worded {
    /** Nothing. */
    public static final Money ZERO = new Money(0);

    private static final long FEN_PER_YUAN = 100;

    /** The given number of fen. */
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** The given number of whole yuan. */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, FEN_PER_YUAN));
    }

    /** The sum of both. */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** What is left when {@code other} is taken away; negative when that is more. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** What is left when {@code other} is taken away, but never less than nothing. */
    public Money minusDownToZero(Money other) {
        return other.fen >= fen ? ZERO : minus(other);
    }

    /** The lower of both. */
    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    /** The higher of both; this where they are equal. */
    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** Whether this is more than {@code other}. */
    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals, as a machine reads it: {@code 1000000.00}. */
    @Override
    public String toString() {
        var digits = String.format(Locale.ROOT, "%03d", Math.abs(fen));
        var point = digits.length() - 2;
        return (fen < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
    }

    /** The number of yuan as a person reads it, without the name of the currency: {@code 1,000,000} or {@code 0.50}. */
    public String amount() {
        var yuan = fen / FEN_PER_YUAN;
        var rest = Math.abs(fen % FEN_PER_YUAN);
        var sign = fen < 0 && yuan == 0 ? "-" : "";
        return sign
                + String.format(Locale.ROOT, "%,d", yuan)
                + (rest == 0 ? "" : String.format(Locale.ROOT, ".%02d", rest));
    }

    @Override
    public String in(Words words, Locale language) {
        return words.text(language, "Money.yuan", amount());
    }

    /** Stores the sum as a number of fen. */
    @Converter(autoApply = true)
    public static class AsFen implements AttributeConverter<@Nullable Money, @Nullable Long> {
        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable Money money) {
            return money == null ? null : money.fen();
        }

        @Override
        public @Nullable Money convertToEntityAttribute(@Nullable Long fen) {
            return fen == null ? null : new Money(fen);
        }
    }
}
