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
}
