package org.infopool.domain.rulebook;

import static org.infopool.domain.rulebook.Conduct.OBTAIN;
import static org.infopool.domain.rulebook.Conduct.PROVIDE;
import static org.infopool.domain.rulebook.Conduct.PUBLISH;
import static org.infopool.domain.rulebook.Conduct.SELL;
import static org.infopool.domain.rulebook.CriminalSeriousness.Level.BELOW;
import static org.infopool.domain.rulebook.CriminalSeriousness.Level.ESPECIALLY_SERIOUS;
import static org.infopool.domain.rulebook.CriminalSeriousness.Level.SERIOUS;
import static org.infopool.domain.rulebook.ItemCategory.ACCOMMODATION;
import static org.infopool.domain.rulebook.ItemCategory.COMMUNICATION_CONTENT;
import static org.infopool.domain.rulebook.ItemCategory.COMMUNICATION_RECORD;
import static org.infopool.domain.rulebook.ItemCategory.CREDIT;
import static org.infopool.domain.rulebook.ItemCategory.HEALTH;
import static org.infopool.domain.rulebook.ItemCategory.OTHER;
import static org.infopool.domain.rulebook.ItemCategory.OTHER_SAFETY;
import static org.infopool.domain.rulebook.ItemCategory.PROPERTY;
import static org.infopool.domain.rulebook.ItemCategory.TRACK;
import static org.infopool.domain.rulebook.ItemCategory.TRANSACTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.CriminalSeriousness.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each sentence of the API contract about seriousness, and its edges. */
class CriminalSeriousnessTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    private static CriminalSeriousness of(Suspicions suspicion) {
        var reasoned = CriminalSeriousness.of(BOOK, suspicion.facts());
        assertFalse(reasoned.reasons().isEmpty());
        return reasoned.outcome();
    }

    private static void assertGrounds(Suspicions suspicion, Level level, String... grounds) {
        var outcome = of(suspicion);
        assertEquals(
                List.of(grounds),
                outcome.grounds().stream().map(CriminalGround::code).toList());
        assertEquals(level, outcome.level());
    }

    @Test
    void countsEachKindInItsClass() {
        for (var category : List.of(TRACK, COMMUNICATION_CONTENT, CREDIT, PROPERTY)) {
            assertGrounds(Suspicions.of(SELL).items(category, 50), SERIOUS, "5.1(3)");
            assertGrounds(Suspicions.of(SELL).items(category, 49), BELOW);
        }
        for (var category : List.of(ACCOMMODATION, COMMUNICATION_RECORD, HEALTH, TRANSACTION, OTHER_SAFETY)) {
            assertGrounds(Suspicions.of(SELL).items(category, 500), SERIOUS, "5.1(4)");
            assertGrounds(Suspicions.of(SELL).items(category, 499), BELOW);
        }
        assertGrounds(Suspicions.of(SELL).items(OTHER, 5000), SERIOUS, "5.1(5)");
        assertGrounds(Suspicions.of(SELL).items(OTHER, 4999), BELOW);
    }

    @Test
    void addsTheKindsOfOneClass() {
        assertGrounds(Suspicions.of(SELL).items(TRACK, 20).items(CREDIT, 30), SERIOUS, "5.1(3)");
        assertGrounds(Suspicions.of(SELL).items(HEALTH, 250).items(TRANSACTION, 250), SERIOUS, "5.1(4)");
    }

    @Test
    void namesTheProportionOnlyWhereNoSingleClassSuffices() {
        assertGrounds(Suspicions.of(SELL).items(TRACK, 50).items(HEALTH, 400).items(OTHER, 4000), SERIOUS, "5.1(3)");
        assertGrounds(Suspicions.of(SELL).items(TRACK, 49).items(HEALTH, 10), SERIOUS, "5.1(6)");
        assertGrounds(
                Suspicions.of(SELL).items(TRACK, 60).items(HEALTH, 500).items(OTHER, 5000),
                SERIOUS,
                "5.1(3)",
                "5.1(4)",
                "5.1(5)");
    }

    @Test
    void isEspeciallySeriousWhenOnlyTheProportionIsTenfold() {
        assertGrounds(
                Suspicions.of(SELL).items(TRACK, 400).items(HEALTH, 1000),
                ESPECIALLY_SERIOUS,
                "5.1(3)",
                "5.1(4)",
                "5.2(3)");
        assertGrounds(Suspicions.of(SELL).items(TRACK, 400).items(HEALTH, 999), SERIOUS, "5.1(3)", "5.1(4)");
    }

    @ParameterizedTest
    @EnumSource(value = Conduct.class, mode = EnumSource.Mode.EXCLUDE, names = "OBTAIN")
    void halvesOnDutyForSellingProvidingAndPublishing(Conduct act) {
        assertGrounds(Suspicions.of(act).duty().items(OTHER, 2500), SERIOUS, "5.1(5)", "5.1(8)");
        assertGrounds(Suspicions.of(act).duty().items(OTHER, 2499), BELOW);
        assertGrounds(Suspicions.of(act).duty().items(HEALTH, 249).items(OTHER, 10), SERIOUS, "5.1(6)", "5.1(8)");
        assertGrounds(Suspicions.of(act).duty().gainsFen(2_500_000), ESPECIALLY_SERIOUS, "5.1(7)", "5.1(8)", "5.2(3)");
        assertGrounds(Suspicions.of(act).duty().gainsFen(2_499_999), SERIOUS, "5.1(7)", "5.1(8)");
    }

    @Test
    void doesNotHalveForObtaining() {
        assertGrounds(Suspicions.of(OBTAIN).duty().items(TRACK, 49), BELOW);
        assertGrounds(Suspicions.of(OBTAIN).duty().items(TRACK, 50), SERIOUS, "5.1(3)");
        assertGrounds(Suspicions.of(OBTAIN).duty().gainsFen(499_999), BELOW);
    }

    @Test
    void neverDoublesTheEquivalent() {
        assertEquals(2500, of(Suspicions.of(SELL).duty().items(TRACK, 25)).equivalent());
        assertEquals(
                111,
                of(Suspicions.of(SELL).items(TRACK, 1).items(HEALTH, 1).items(OTHER, 1))
                        .equivalent());
    }

    @Test
    void namesTheDutyOnlyWithANumberOrAnAmount() {
        assertGrounds(Suspicions.of(SELL).duty().items(TRACK, 1).trackUsedForCrime(), SERIOUS, "5.1(1)");
        assertGrounds(Suspicions.of(SELL).duty().items(OTHER, 1).priorCriminal(), SERIOUS, "5.1(9)");
    }

    @Test
    void needsATrackAndAnActBeyondObtainingForItsUse() {
        assertGrounds(Suspicions.of(PUBLISH).items(TRACK, 1).trackUsedForCrime(), SERIOUS, "5.1(1)");
        assertGrounds(Suspicions.of(SELL).items(CREDIT, 1).trackUsedForCrime(), BELOW);
        assertGrounds(Suspicions.of(OBTAIN).items(TRACK, 1).trackUsedForCrime(), BELOW);
    }

    @Test
    void needsAnItemAndAnActBeyondObtainingForKnowledge() {
        assertGrounds(Suspicions.of(PROVIDE).items(OTHER, 1).knewCrime(), SERIOUS, "5.1(2)");
        assertGrounds(Suspicions.of(PROVIDE).knewCrime(), BELOW);
        assertGrounds(Suspicions.of(OBTAIN).items(OTHER, 1).knewCrime(), BELOW);
    }

    @Test
    void countsACriminalPunishmentAtAnyTimeWithAnItem() {
        assertGrounds(Suspicions.of(OBTAIN).items(OTHER, 1).priorCriminal(), SERIOUS, "5.1(9)");
        assertGrounds(Suspicions.of(OBTAIN).priorCriminal(), BELOW);
    }

    @ParameterizedTest(name = "penalty {0}, act {1}: {2}")
    @CsvSource({
        "2024-03-15, 2026-03-15, true", // the last day
        "2024-03-15, 2026-03-16, false",
        "2024-02-29, 2026-02-28, true", // no corresponding day: the last of the month
        "2024-02-29, 2026-03-01, false",
        "2026-03-15, 2026-03-15, true",
        "2026-03-16, 2026-03-15, false" // a penalty that came after the act
    })
    void countsAnAdministrativePenaltyWithinTwoYears(String prior, String actOn, boolean counts) {
        var suspicion = Suspicions.of(OBTAIN)
                .items(OTHER, 1)
                .priorAdministrativeOn(prior)
                .actOn(actOn);
        if (counts) {
            assertGrounds(suspicion, SERIOUS, "5.1(9)");
        } else {
            assertGrounds(suspicion, BELOW);
        }
        assertEquals(counts, of(suspicion).needsLegalReview());
    }

    @Test
    void countsAnAdministrativePenaltyOnlyWithAnItemAndADay() {
        assertGrounds(Suspicions.of(OBTAIN).priorAdministrativeOn("2026-01-01").actOn("2026-02-01"), BELOW);
        var undated = Suspicions.of(OBTAIN).items(OTHER, 1).priorAdministrativeOn("2026-01-01");
        assertGrounds(undated, BELOW);
        assertTrue(of(undated).needsLegalReview());
    }

    @Test
    void liftsOnlyWhatIsAlreadySerious() {
        assertGrounds(Suspicions.of(SELL).items(TRACK, 49).graveConsequence().majorLoss(), BELOW);
        assertGrounds(Suspicions.of(SELL).items(TRACK, 50).graveConsequence(), ESPECIALLY_SERIOUS, "5.1(3)", "5.2(1)");
        assertGrounds(Suspicions.of(SELL).items(TRACK, 50).majorLoss(), ESPECIALLY_SERIOUS, "5.1(3)", "5.2(2)");
        assertGrounds(
                Suspicions.of(SELL).items(TRACK, 500).graveConsequence().majorLoss(),
                ESPECIALLY_SERIOUS,
                "5.1(3)",
                "5.2(1)",
                "5.2(2)",
                "5.2(3)");
    }

    @Test
    void judgesABusinessPurchaseByProfitAndPriorAlone() {
        assertGrounds(
                Suspicions.of(OBTAIN)
                        .items(OTHER, 1_000_000)
                        .gainsFen(900_000_000)
                        .forBusiness()
                        .graveConsequence(),
                BELOW);
        assertGrounds(Suspicions.of(OBTAIN).items(OTHER, 1).forBusiness().priorCriminal(), SERIOUS, "6(2)");
        assertGrounds(
                Suspicions.of(OBTAIN)
                        .items(OTHER, 1)
                        .forBusiness()
                        .profitFen(5_000_000)
                        .priorCriminal()
                        .majorLoss(),
                SERIOUS,
                "6(1)",
                "6(2)");
        assertGrounds(Suspicions.of(OBTAIN).forBusiness().priorCriminal(), BELOW);
        assertGrounds(
                Suspicions.of(OBTAIN)
                        .items(OTHER, 1)
                        .forBusiness()
                        .priorAdministrativeOn("2026-01-01")
                        .actOn("2026-05-01"),
                SERIOUS,
                "6(2)");
    }

    @Test
    void doesNotTakeAPurchaseForBusinessWhereItIsNone() {
        assertGrounds(Suspicions.of(OBTAIN).items(OTHER, 5000).items(TRACK, 1).forBusiness(), SERIOUS, "5.1(5)");
        assertGrounds(Suspicions.of(OBTAIN).items(OTHER, 5000).items(HEALTH, 1).forBusiness(), SERIOUS, "5.1(5)");
        assertGrounds(Suspicions.of(PROVIDE).items(OTHER, 5000).forBusiness().profitFen(5_000_000), SERIOUS, "5.1(5)");
        assertGrounds(Suspicions.of(OBTAIN).items(OTHER, 4999).items(TRACK, 0).profitFen(5_000_000), BELOW);
    }

    @ParameterizedTest(name = "{0} items on {1}: police {2}")
    @CsvSource({
        "1, 2026-01-01, true",
        "1, 2025-12-31, false",
        "0, 2026-01-01, false",
        "1, , true",
        "50, 2026-01-01, false"
    })
    void goesToThePoliceBelowTheThresholdSinceTheirLawAllowsIt(long tracks, String actOn, boolean police) {
        var suspicion = Suspicions.of(SELL).items(TRACK, tracks);
        assertEquals(
                police, of(actOn == null ? suspicion : suspicion.actOn(actOn)).policeRoute());
    }

    @Test
    void sendsABusinessPurchaseBelowTheThresholdToThePoliceToo() {
        assertTrue(of(Suspicions.of(OBTAIN).items(OTHER, 1).forBusiness()).policeRoute());
    }

    @Test
    void asksALawyerWhereTheLevelRestsOnAnUnsettledClass() {
        assertTrue(of(Suspicions.of(SELL).items(OTHER_SAFETY, 500)).needsLegalReview());
        assertFalse(of(Suspicions.of(SELL).items(OTHER_SAFETY, 499)).needsLegalReview());
        assertFalse(of(Suspicions.of(SELL).items(OTHER_SAFETY, 500).items(TRACK, 50))
                .needsLegalReview());
        assertFalse(of(Suspicions.of(SELL).items(HEALTH, 500)).needsLegalReview());
        // As other information it would be a business purchase, and below.
        assertTrue(
                of(Suspicions.of(OBTAIN).items(OTHER_SAFETY, 500).forBusiness()).needsLegalReview());
    }

    @Test
    void asksNoLawyerWhereThePriorPenaltyMakesNoDifference() {
        var prior = Suspicions.of(SELL).priorAdministrativeOn("2026-01-01").actOn("2026-02-01");
        assertTrue(of(prior.items(OTHER, 1)).needsLegalReview());
        assertTrue(of(prior.graveConsequence()).needsLegalReview());
        assertFalse(of(prior.items(TRACK, 50)).needsLegalReview());
        assertFalse(of(Suspicions.of(SELL)
                        .items(OTHER, 1)
                        .priorAdministrativeOn("2026-01-01")
                        .actOn("2026-02-01")
                        .priorCriminal())
                .needsLegalReview());
    }

    @Test
    void holdsItsAnswerForTheLargestNumbersAndRefusesLarger() {
        var most = 1_000_000_000_000_000L;
        assertEquals(
                most * 100,
                of(Suspicions.of(SELL).items(TRACK, most).gainsFen(Long.MAX_VALUE))
                        .equivalent());
        assertThrows(ArithmeticException.class, () -> of(Suspicions.of(SELL).items(TRACK, Long.MAX_VALUE)));
        assertThrows(IllegalArgumentException.class, () -> ItemCounts.of(TRACK, -1));
    }

    @Test
    void halvesAnOddNumberExactly() {
        var odd = new Threshold(Comparison.AT_LEAST, 5, "items");
        var half = new Rate(1, 2);
        assertFalse(odd.isMetBy(2, half, 1));
        assertTrue(odd.isMetBy(3, half, 1));
        var above = new Threshold(Comparison.MORE_THAN, 5, "items");
        assertFalse(above.isMetBy(2, half, 1));
        assertTrue(above.isMetBy(3, half, 1));
        assertFalse(new Threshold(Comparison.MORE_THAN, 4, "items").isMetBy(2, half, 1));
        assertTrue(new Threshold(Comparison.AT_MOST, 5, "items").isMetBy(2, half, 1));
        assertFalse(new Threshold(Comparison.AT_MOST, 5, "items").isMetBy(3, half, 1));
        assertTrue(new Threshold(Comparison.LESS_THAN, 5, "items").isMetBy(2, half, 1));
        assertFalse(new Threshold(Comparison.LESS_THAN, 4, "items").isMetBy(2, half, 1));
        assertTrue(new Threshold(Comparison.EXACTLY, 4, "items").isMetBy(2, half, 1));
        assertFalse(new Threshold(Comparison.EXACTLY, 5, "items").isMetBy(2, half, 1));
    }

    @Test
    void usesTheLawOfTheDayOfTheRuleBook() {
        var before = BOOK.asOf(LocalDate.of(2017, 6, 1));
        var outcome = CriminalSeriousness.of(
                before, Suspicions.of(SELL).items(TRACK, 50).facts());
        assertEquals(SERIOUS, outcome.outcome().level());
        assertFalse(outcome.reasons().isEmpty());
    }
}
