package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypedMoneyTest {
    private static void taken(long fen, String typed) {
        assertEquals(new TypedMoney(fen, null), TypedMoney.of(typed), typed);
    }

    private static void refused(String flaw, String typed) {
        assertEquals(new TypedMoney(null, flaw), TypedMoney.of(typed), typed);
    }

    private static void nothing(@Nullable String typed) {
        assertNull(TypedMoney.of(typed).fen());
        assertNull(TypedMoney.of(typed).flaw());
    }

    @Test
    void yuanAreTakenToTheFen() {
        taken(0, "0");
        taken(100_000_000, "1000000");
        taken(123_450, "1234.5");
        taken(123_456, "1234.56");
        taken(5, "0.05");
        taken(123_400, "1234.000");
    }

    @Test
    void whatPeopleWriteAroundTheDigitsDoesNotMatter() {
        taken(123_456_789, "1,234,567.89");
        taken(123_450, " ¥ 1,234.50 ");
        taken(123_450, "￥１，２３４．５０");
    }

    @Test
    void anEmptyFieldIsNoSum() {
        nothing(null);
        nothing("");
        nothing("  ");
    }

    @Test
    void whatIsNoSumIsRefused() {
        refused("money.form", "many");
        refused("money.form", "12a");
        refused("money.form", "1.234,50");
        refused("money.form", "12,34");
        refused("money.form", "1e6");
        refused("money.form", "1.");
        refused("money.form", "--1");
    }

    @Test
    void aSumIsNotNegativeNorFinerThanAFenNorBeyondAllMeasure() {
        refused("money.negative", "-1");
        refused("money.negative", "−0.01");
        refused("money.decimals", "0.001");
        taken(10_000_000_000_000L, "100,000,000,000");
        refused("money.tooLarge", "100,000,000,000.01");
        refused("money.tooLarge", "9".repeat(4000));
    }

    @Test
    void aKnownSumIsShownSoThatItCanBeTypedAgain() {
        assertEquals("0", TypedMoney.shown(0));
        assertEquals("1000000", TypedMoney.shown(100_000_000));
        assertEquals("1234.50", TypedMoney.shown(123_450));
        assertEquals("0.05", TypedMoney.shown(5));
    }
}
