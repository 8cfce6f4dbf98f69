package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Money;

/**
 * A number that changes what the law asks for, with the side on which the number itself lies.
 *
 * @param value the number; for money in fen
 * @param unit what is counted: {@code persons}, {@code items}, {@code CNY} …
 */
public record Threshold(Comparison comparison, long value, String unit) {
    /** Whether this many meet it. */
    public boolean isMetBy(long number) {
        return comparison.holds(number, value);
    }

    /** Whether this sum meets it. */
    public boolean isMetBy(Money money) {
        return isMetBy(money.fen());
    }

    /** Whether a fraction meets it, compared exactly. */
    boolean isMetByFraction(long numerator, long denominator) {
        return comparison.holds(numerator, Math.multiplyExact(value, denominator));
    }

    /**
     * Whether this many meet a part of it, or a multiple, reckoned exactly: half of 5 is met by 3, not by 2.
     */
    boolean isMetBy(long number, Rate part, long times) {
        var whole = Math.multiplyExact(Math.multiplyExact(value, part.numerator()), times);
        return switch (comparison) {
            case AT_LEAST, LESS_THAN -> comparison.holds(number, Math.ceilDiv(whole, part.denominator()));
            case MORE_THAN, AT_MOST -> comparison.holds(number, Math.floorDiv(whole, part.denominator()));
            case EXACTLY -> whole % part.denominator() == 0 && number == whole / part.denominator();
        };
    }
}
