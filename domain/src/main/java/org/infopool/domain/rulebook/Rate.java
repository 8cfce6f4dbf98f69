package org.infopool.domain.rulebook;

import java.math.BigInteger;
import java.util.Locale;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.shared.Words;

/** An exact fraction: 5 % is 5 / 100. */
public record Rate(long numerator, long denominator) implements Worded {
    private static final long PERCENT = 100;

    /** A fraction that is not negative. */
    public Rate {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("No rate: " + numerator + "/" + denominator);
        }
    }

    /** This part of a sum, rounded down to the whole fen. */
    public Money of(Money sum) {
        return new Money(times(sum.fen()).longValueExact());
    }

    /** So many times this part of a sum, rounded down once, but never more than {@code most}. */
    public Money of(Money sum, long times, Money most) {
        var part = times(sum.fen(), times);
        return part.compareTo(BigInteger.valueOf(most.fen())) >= 0 ? most : new Money(part.longValueExact());
    }

    private BigInteger times(long sum) {
        return times(sum, 1);
    }

    private BigInteger times(long sum, long times) {
        return BigInteger.valueOf(sum)
                .multiply(BigInteger.valueOf(numerator))
                .multiply(BigInteger.valueOf(times))
                .divide(BigInteger.valueOf(denominator));
    }

    /** As a person reads it: {@code 5 %}, or the fraction where percent would not be whole. */
    @Override
    public String toString() {
        return PERCENT % denominator == 0 ? numerator * (PERCENT / denominator) + "%" : numerator + "/" + denominator;
    }

    @Override
    public String in(Words words, Locale language) {
        return toString();
    }
}
