package org.infopool.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Money ONE = Money.ofYuan(1);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "0, 0.00, 0",
                "1, 0.01, 0.01",
                "50, 0.50, 0.50",
                "100, 1.00, 1",
                "100000000, 1000000.00, \"1,000,000\"",
                "123456, 1234.56, \"1,234.56\"",
                "-1, -0.01, -0.01",
                "-123456, -1234.56, \"-1,234.56\""
            })
    void isWrittenForMachinesAndForPeople(long fen, String machine, String person) {
        assertEquals(machine, Money.ofFen(fen).toString());
        assertEquals(person, Money.ofFen(fen).amount());
    }

    @Test
    void speaksBothLanguages() {
        assertEquals("CNY 1,000", Money.ofYuan(1000).in(Words.domain(), Locale.ENGLISH));
        assertEquals("1,000元", Money.ofYuan(1000).in(Words.domain(), Locale.CHINA));
    }

    @Test
    void reckons() {
        assertEquals(Money.ofFen(150), ONE.plus(Money.ofFen(50)));
        assertEquals(Money.ofFen(-50), ONE.minus(Money.ofFen(150)));
        assertEquals(Money.ZERO, ONE.minusDownToZero(Money.ofFen(150)));
        assertEquals(Money.ofFen(40), ONE.minusDownToZero(Money.ofFen(60)));
        assertEquals(Money.ofFen(60), ONE.min(Money.ofFen(60)));
        assertEquals(ONE, ONE.max(Money.ofFen(60)));
        assertTrue(ONE.isMoreThan(Money.ofFen(99)));
        assertFalse(ONE.isMoreThan(ONE));
        assertTrue(ONE.compareTo(Money.ZERO) > 0);
    }

    @Test
    void refusesWhatItCannotHold() {
        assertThrows(ArithmeticException.class, () -> Money.ofYuan(Long.MAX_VALUE / 10));
        assertThrows(
                ArithmeticException.class, () -> Money.ofFen(Long.MAX_VALUE).plus(ONE));
    }

    @Test
    void isStoredInFen() {
        var converter = new Money.AsFen();
        assertEquals(100L, converter.convertToDatabaseColumn(ONE));
        assertEquals(ONE, converter.convertToEntityAttribute(100L));
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }
}
