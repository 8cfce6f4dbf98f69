package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late fees (APL 72(1)(1), 73(3); AEL 45(2)), sentence by sentence of the API contract. */
class LateFeeTest {
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);

    private static LateFee of(long fineFen, LocalDate paidOn, Pause... excluded) {
        return LateFee.of(BOOK, Money.ofFen(fineFen), DUE, paidOn, List.of(excluded))
                .outcome();
    }

    private static Pause pause(String from, String to) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest(name = "paid {0}: {1} days late, {2} fen")
    @CsvSource({
        "2026-03-01, 0, 0",
        "2026-03-02, 0, 0",
        "2026-03-03, 1, 300",
        "2026-03-12, 10, 3000",
        "2026-04-04, 33, 9900",
        "2026-04-05, 34, 10000", // the cap
        "2036-03-02, 3653, 10000"
    })
    void countsTheDaysAfterTheDueDayUpToThePayment(LocalDate paidOn, long days, long fee) {
        assertEquals(new LateFee(days, Money.ofFen(fee)), of(10_000, paidOn));
    }

    @Test
    void leavesExcludedDaysOutOnce() {
        var paidOn = LocalDate.of(2026, 3, 12);
        assertEquals(7, of(10_000, paidOn, pause("2026-03-04", "2026-03-06")).days());
        assertEquals(
                6,
                of(10_000, paidOn, pause("2026-03-04", "2026-03-06"), pause("2026-03-05", "2026-03-07"))
                        .days());
        assertEquals(9, of(10_000, paidOn, pause("2026-02-01", "2026-03-03")).days());
        assertEquals(10, of(10_000, paidOn, pause("2026-02-01", "2026-03-02")).days());
        assertEquals(9, of(10_000, paidOn, pause("2026-03-12", "2026-12-31")).days());
        assertEquals(0, of(10_000, paidOn, pause("2026-01-01", "2026-12-31")).days());
        assertEquals(0, of(10_000, DUE, pause("2026-01-01", "2026-12-31")).days());
    }

    @Test
    void roundsDown() {
        assertEquals(Money.ofFen(0), of(33, DUE.plusDays(1)).fee());
        assertEquals(Money.ofFen(1), of(34, DUE.plusDays(1)).fee());
        assertEquals(Money.ofFen(2), of(33, DUE.plusDays(3)).fee());
    }

    @Test
    void reckonsTheLargestFine() {
        assertEquals(
                Money.ofFen(Long.MAX_VALUE),
                of(Long.MAX_VALUE, DUE.plusDays(34)).fee());
        assertEquals(
                276_701_161_105_643_274L,
                of(Long.MAX_VALUE, DUE.plusDays(1)).fee().fen());
    }

    @Test
    void tellsWhatItLeftOutAndWhereItEnds() {
        var reasons = LateFee.of(
                        BOOK,
                        Money.ofYuan(100),
                        DUE,
                        LocalDate.of(2026, 5, 1),
                        List.of(pause("2026-03-04", "2026-03-06")))
                .reasons();
        assertEquals(
                List.of("apl.73-3.late-fee-excluded", "apl.72-1.late-fee", "ael.45-2.cap"),
                reasons.stream().map(Reason::ruleId).toList());
        assertEquals("60 − 3 = 57", reasons.getFirst().arithmetic());
        assertEquals("100.00 × 3/100 × 57 = 100.00", reasons.get(1).arithmetic());
    }

    @Property
    void neverExceedsTheFineAndGrowsWithTime(
            @ForAll @LongRange(max = 1_000_000_000_000L) long fine, @ForAll @IntRange(max = 400) int days) {
        var fee = of(fine, DUE.plusDays(days)).fee();
        assertTrue(fee.fen() <= fine);
        assertEquals(Math.min(fine, fine * 3 * days / 100), fee.fen());
        assertTrue(of(fine, DUE.plusDays(days + 1)).fee().fen() >= fee.fen());
    }
}
