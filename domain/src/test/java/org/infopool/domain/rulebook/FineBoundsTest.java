package org.infopool.domain.rulebook;

import static org.infopool.domain.rulebook.FineBounds.Verdict.AUTHORITY_LEVEL;
import static org.infopool.domain.rulebook.FineBounds.Verdict.NO_REFUSAL;
import static org.infopool.domain.rulebook.FineBounds.Verdict.OK;
import static org.infopool.domain.rulebook.FineBounds.Verdict.OVER_CAP;
import static org.infopool.domain.rulebook.FineBounds.Verdict.TURNOVER_UNKNOWN;
import static org.infopool.domain.rulebook.FineBounds.Verdict.UNDER_MINIMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** Each sentence of the API contract about fines, and its edges. */
class FineBoundsTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    private static FineBounds bounds(Fines fine) {
        var reasoned = FineBounds.of(BOOK, fine.proposal());
        for (var reason : reasoned.reasons()) {
            assertFalse(reason.text(Locale.ENGLISH).contains("???"), reason.key());
        }
        return reasoned.outcome();
    }

    private static FineBounds.Verdict verdict(Fines fine) {
        return bounds(fine).verdict();
    }

    @Test
    void knowsEveryBasisOfTheContract() {
        assertEquals(
                List.of("PIPL-66-1", "PIPL-66-2", "NDS-55", "NDS-57", "NDS-57-2", "APL-51", "GDPR-83-4", "GDPR-83-5"),
                BOOK.fineBases());
    }

    @Test
    void saysWhatFailsFirst() {
        // Everything is wrong at once: the level, the turnover, the amount.
        var worst = Fines.on("PIPL-66-2")
                .level(OfficeLevel.COUNTY)
                .limb(Limb.TURNOVER)
                .yuan(999_999_999);
        assertEquals(AUTHORITY_LEVEL, verdict(worst));
        assertEquals(TURNOVER_UNKNOWN, verdict(worst.level(OfficeLevel.PROVINCIAL)));
        assertEquals(OVER_CAP, verdict(worst.level(OfficeLevel.PROVINCIAL).turnoverYuan(10)));
        assertEquals(NO_REFUSAL, verdict(Fines.on("PIPL-66-1").yuan(999_999_999)));
        assertEquals(NO_REFUSAL, verdict(Fines.on("PIPL-66-1").person().yuan(1)));
    }

    @Test
    void asksForRefusalAlwaysUnderArticle66() {
        assertEquals(NO_REFUSAL, verdict(Fines.on("PIPL-66-1").yuan(1).proven(false, true)));
        assertEquals(OK, verdict(Fines.on("PIPL-66-1").yuan(1).proven(true, false)));
        assertEquals(OK, verdict(Fines.on("PIPL-66-2").yuan(1).proven(false, false)));
    }

    @Test
    void asksForRefusalUnlessSeriousUnderTheNetworkDataRegulations() {
        for (var basis : List.of("NDS-55", "NDS-57-2")) {
            var proposal = Fines.on(basis).yuan(600_000);
            assertEquals(NO_REFUSAL, verdict(proposal.proven(false, false)));
            assertEquals(OK, verdict(proposal.proven(false, true)));
            assertEquals(OK, verdict(proposal.proven(true, false)));
        }
        assertEquals(OK, verdict(Fines.on("NDS-57").yuan(50_000).proven(false, false)));
    }

    @Test
    void cannotSayWithoutTheTurnover() {
        var unit = Fines.on("PIPL-66-2");
        assertEquals(TURNOVER_UNKNOWN, verdict(unit.limb(Limb.TURNOVER).yuan(1)));
        assertEquals(TURNOVER_UNKNOWN, verdict(unit.yuan(50_000_001)));
        assertEquals(OK, verdict(unit.yuan(50_000_000)));
        assertNull(bounds(unit.limb(Limb.TURNOVER).yuan(1)).cap());
        // For a person the turnover does not count.
        assertEquals(OVER_CAP, verdict(unit.person().limb(Limb.TURNOVER).yuan(1_000_001)));
    }

    @Test
    void staysWithTheLimbThatIsNamed() {
        var large = Fines.on("PIPL-66-2").turnoverYuan(2_400_000_000L);
        assertEquals(OVER_CAP, verdict(large.limb(Limb.FIXED).yuan(50_000_001)));
        assertEquals(OK, verdict(large.limb(Limb.TURNOVER).yuan(50_000_001)));
        var small = Fines.on("PIPL-66-2").turnoverYuan(100_000_000);
        assertEquals(OVER_CAP, verdict(small.limb(Limb.TURNOVER).yuan(5_000_001)));
        assertEquals(Money.ofYuan(5_000_000), bounds(small.limb(Limb.TURNOVER)).cap());
        assertEquals(OK, verdict(small.limb(Limb.FIXED).yuan(50_000_000)));
    }

    @Test
    void takesTheHigherLimbWhereNoneIsNamedAndTheFixedOneWhereTheyAreEqual() {
        var unit = Fines.on("PIPL-66-2");
        assertEquals(Limb.FIXED, bounds(unit).limb());
        assertEquals(Limb.FIXED, bounds(unit.turnoverFen(100_000_000_019L)).limb());
        // One fen more of the cap.
        assertEquals(Limb.TURNOVER, bounds(unit.turnoverFen(100_000_000_020L)).limb());
        assertEquals(
                Money.ofFen(5_000_000_001L),
                bounds(unit.turnoverFen(100_000_000_020L)).cap());
    }

    @Test
    void roundsTheCapDown() {
        assertEquals(
                Money.ofFen(0),
                bounds(Fines.on("PIPL-66-2").limb(Limb.TURNOVER).turnoverFen(19))
                        .cap());
        assertEquals(
                Money.ofFen(Long.MAX_VALUE / 20),
                bounds(Fines.on("PIPL-66-2").turnoverFen(Long.MAX_VALUE)).cap());
    }

    @Test
    void asksForTheLevelWhereTheArticleDoes() {
        var broken = assertThrows(
                RuleViolated.class, () -> bounds(Fines.on("PIPL-66-2").level(null)));
        assertEquals("fine.levelMissing", broken.ruleKey());
        assertEquals(OK, verdict(Fines.on("NDS-57").level(null).yuan(50_000)));
        assertEquals(
                AUTHORITY_LEVEL,
                verdict(Fines.on("PIPL-66-2").person().level(OfficeLevel.CITY).yuan(100_000)));
        assertEquals(
                "fine.unknownBasis",
                assertThrows(RuleViolated.class, () -> bounds(Fines.on("PIPL-99")))
                        .ruleKey());
    }

    @Test
    void setsTheMinimumToNothingWhereItIsMitigated() {
        var person = Fines.on("PIPL-66-2").person();
        assertEquals(Money.ofYuan(100_000), bounds(person).minimum());
        assertEquals(UNDER_MINIMUM, verdict(person.yuan(99_999)));
        assertEquals(Money.ZERO, bounds(person.mitigated()).minimum());
        assertEquals(OK, verdict(person.mitigated().fen(0)));
    }

    @Test
    void answersBoundsWithoutAnAmount() {
        var bounds = bounds(Fines.on("NDS-57"));
        assertEquals(new FineBounds(OK, Money.ofYuan(500_000), Money.ofYuan(50_000), Limb.FIXED), bounds);
        assertTrue(bounds.allowed());
    }

    @Test
    void ignoresTheLevelAndTakesTheHigherLimbInEurope() {
        var gdpr = Fines.on("GDPR-83-4").level(OfficeLevel.COUNTY);
        assertEquals(OK, verdict(gdpr.yuan(10_000_000)));
        assertEquals(TURNOVER_UNKNOWN, verdict(gdpr.yuan(10_000_001)));
        assertEquals(TURNOVER_UNKNOWN, verdict(gdpr.limb(Limb.TURNOVER).yuan(1)));
        assertEquals(Limb.FIXED, bounds(gdpr.turnoverYuan(500_000_000)).limb());
        assertEquals(
                Limb.TURNOVER,
                bounds(gdpr.limb(Limb.FIXED).turnoverYuan(500_000_100)).limb());
        assertEquals(OVER_CAP, verdict(gdpr.turnoverYuan(100).yuan(10_000_001)));
        assertEquals(OK, verdict(gdpr.person().turnoverYuan(1_000_000_000).yuan(20_000_000)));
    }

    @Test
    void tellsTheArithmetic() {
        var reasons = FineBounds.of(
                        BOOK,
                        Fines.on("PIPL-66-2")
                                .turnoverYuan(2_400_000_000L)
                                .yuan(120_000_001)
                                .proposal())
                .reasons();
        assertEquals(
                List.of("pipl.66-2.fine", "pipl.66-2.fine.max", "pipl.66-2.fine.turnover", "pipl.66-2.fine"),
                reasons.stream().map(Reason::ruleId).toList());
        assertEquals("2400000000.00 × 5/100 = 120000000.00", reasons.get(2).arithmetic());
        assertEquals("120000001.00 > 120000000.00", reasons.getLast().arithmetic());
        assertEquals("CNY 120,000,001 is over the cap.", reasons.getLast().text(Locale.ENGLISH));
        assertEquals("《个人信息保护法》第六十六条第二款", reasons.getLast().article(Locale.CHINA));
        assertEquals("PIPL art. 66(2)", reasons.getLast().article(Locale.ENGLISH));
    }
}
