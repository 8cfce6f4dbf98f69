package org.infopool.domain.rulebook;

import static org.infopool.domain.rulebook.Conduct.OBTAIN;
import static org.infopool.domain.rulebook.Conduct.PROVIDE;
import static org.infopool.domain.rulebook.Conduct.PUBLISH;
import static org.infopool.domain.rulebook.Conduct.SELL;
import static org.infopool.domain.rulebook.CriminalSeriousness.Level.BELOW;
import static org.infopool.domain.rulebook.CriminalSeriousness.Level.ESPECIALLY_SERIOUS;
import static org.infopool.domain.rulebook.CriminalSeriousness.Level.SERIOUS;
import static org.infopool.domain.rulebook.ItemCategory.HEALTH;
import static org.infopool.domain.rulebook.ItemCategory.OTHER;
import static org.infopool.domain.rulebook.ItemCategory.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.rulebook.CriminalSeriousness.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the criminal thresholds (law.md §15.1; Fa Shi [2017] 10), each by its number. */
class WorkedSeriousnessTest {
    static Stream<Arguments> examples() {
        return Stream.of(
                example("S1 sells 50 tracks", Suspicions.of(SELL).items(TRACK, 50), 5000, SERIOUS, "5.1(3)"),
                example("S2 sells 49 tracks", Suspicions.of(SELL).items(TRACK, 49), 4900, BELOW),
                example("S3 obtains 499 health records", Suspicions.of(OBTAIN).items(HEALTH, 499), 4990, BELOW),
                example(
                        "S4 20 tracks, 200 health, 1,000 other",
                        Suspicions.of(SELL).items(TRACK, 20).items(HEALTH, 200).items(OTHER, 1000),
                        5000,
                        SERIOUS,
                        "5.1(6)"),
                example(
                        "S5 20 tracks, 200 health, 999 other",
                        Suspicions.of(SELL).items(TRACK, 20).items(HEALTH, 200).items(OTHER, 999),
                        4999,
                        BELOW),
                example(
                        "S6 duty, sells 25 tracks",
                        Suspicions.of(SELL).duty().items(TRACK, 25),
                        2500,
                        SERIOUS,
                        "5.1(3)",
                        "5.1(8)"),
                example(
                        "S7 duty, 2,499 other, gains 2,499.99",
                        Suspicions.of(SELL).duty().items(OTHER, 2499).gainsFen(249_999),
                        2499,
                        BELOW),
                example(
                        "S8 duty, 10 other, gains 2,500",
                        Suspicions.of(SELL).duty().items(OTHER, 10).gainsFen(250_000),
                        10,
                        SERIOUS,
                        "5.1(7)",
                        "5.1(8)"),
                example(
                        "S9 1 other, gains 5,000",
                        Suspicions.of(SELL).items(OTHER, 1).gainsFen(500_000),
                        1,
                        SERIOUS,
                        "5.1(7)"),
                example(
                        "S9 1 other, gains 4,999.99",
                        Suspicions.of(SELL).items(OTHER, 1).gainsFen(499_999),
                        1,
                        BELOW),
                example(
                        "S10 sells 500 tracks",
                        Suspicions.of(SELL).items(TRACK, 500),
                        50_000,
                        ESPECIALLY_SERIOUS,
                        "5.1(3)",
                        "5.2(3)"),
                example("S10 sells 499 tracks", Suspicions.of(SELL).items(TRACK, 499), 49_900, SERIOUS, "5.1(3)"),
                example(
                        "S11 duty, 250 tracks",
                        Suspicions.of(SELL).duty().items(TRACK, 250),
                        25_000,
                        ESPECIALLY_SERIOUS,
                        "5.1(3)",
                        "5.1(8)",
                        "5.2(3)"),
                example(
                        "S13 obtains 30 tracks in service",
                        Suspicions.of(OBTAIN).duty().items(TRACK, 30),
                        3000,
                        BELOW),
                example(
                        "S15 1 track later used for crime",
                        Suspicions.of(SELL).items(TRACK, 1).trackUsedForCrime(),
                        100,
                        SERIOUS,
                        "5.1(1)"),
                example(
                        "S15 1 other known to be for fraud",
                        Suspicions.of(SELL).items(OTHER, 1).knewCrime(),
                        1,
                        SERIOUS,
                        "5.1(2)"),
                example(
                        "S17 buys 8,000 other for business, profit 49,999",
                        Suspicions.of(OBTAIN).items(OTHER, 8000).forBusiness().profitFen(4_999_900),
                        8000,
                        BELOW),
                example(
                        "S17 buys 8,000 other for business, profit 50,000",
                        Suspicions.of(OBTAIN).items(OTHER, 8000).forBusiness().profitFen(5_000_000),
                        8000,
                        SERIOUS,
                        "6(1)"),
                example(
                        "S17 then resells 5,000",
                        Suspicions.of(SELL).items(OTHER, 5000).forBusiness(),
                        5000,
                        SERIOUS,
                        "5.1(5)"),
                example(
                        "S18 S15 and the victim dies",
                        Suspicions.of(SELL).items(TRACK, 1).trackUsedForCrime().graveConsequence(),
                        100,
                        ESPECIALLY_SERIOUS,
                        "5.1(1)",
                        "5.2(1)"),
                example(
                        "S20 number and gains are not added",
                        Suspicions.of(SELL)
                                .items(TRACK, 10)
                                .items(HEALTH, 300)
                                .items(OTHER, 900)
                                .gainsFen(300_000),
                        4900,
                        BELOW),
                example(
                        "S22 100 other, gains 50,000",
                        Suspicions.of(SELL).items(OTHER, 100).gainsFen(5_000_000),
                        100,
                        ESPECIALLY_SERIOUS,
                        "5.1(7)",
                        "5.2(3)"),
                example(
                        "S24 duty, 12 tracks, 100 health, 300 other",
                        Suspicions.of(PROVIDE)
                                .duty()
                                .items(TRACK, 12)
                                .items(HEALTH, 100)
                                .items(OTHER, 300),
                        2500,
                        SERIOUS,
                        "5.1(6)",
                        "5.1(8)"));
    }

    private static Arguments example(String name, Suspicions facts, long equivalent, Level level, String... grounds) {
        return Arguments.of(name, facts.facts(), equivalent, level, List.of(grounds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isAsWorkedOut(String name, SeriousnessFacts facts, long equivalent, Level level, List<String> grounds) {
        var outcome = CriminalSeriousness.of(RuleBook.builtIn(), facts).outcome();
        assertEquals(level, outcome.level());
        assertEquals(equivalent, outcome.equivalent());
        assertEquals(
                grounds, outcome.grounds().stream().map(CriminalGround::code).toList());
        assertEquals(level != BELOW, outcome.referralRequired());
        assertEquals(level == BELOW, outcome.policeRoute());
    }

    @Test
    @DisplayName("S2: below the threshold the police still have a route (PSAPL 56)")
    void goesToThePoliceBelowTheThreshold() {
        var reasoned = CriminalSeriousness.of(
                RuleBook.builtIn(), Suspicions.of(SELL).items(TRACK, 49).facts());
        assertTrue(reasoned.outcome().policeRoute());
        assertFalse(reasoned.outcome().referralRequired());
        assertTrue(
                reasoned.reasons().stream().anyMatch(reason -> reason.ruleId().equals("psapl.56.offence")));
    }

    @Test
    @DisplayName("S4: the ratio is exactly 1")
    void tellsTheArithmeticOfTheProportion() {
        var reasons = CriminalSeriousness.of(
                        RuleBook.builtIn(),
                        Suspicions.of(PUBLISH)
                                .items(TRACK, 20)
                                .items(HEALTH, 200)
                                .items(OTHER, 1000)
                                .facts())
                .reasons();
        assertEquals("100 × 20 + 10 × 200 + 1 × 1000 = 5000", reasons.getFirst().arithmetic());
        assertEquals("5000 ≥ 5000", reasons.get(1).arithmetic());
    }
}
