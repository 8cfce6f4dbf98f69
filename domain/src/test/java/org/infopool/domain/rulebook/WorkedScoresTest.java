package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infopool.domain.rulebook.AdvisoryScore.Tendency;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked advisory scores (law.md §11 and §15.2), each by its number, and what overrides a score. */
class WorkedScoresTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @ParameterizedTest(name = "{0}: ({1}, {2}, {3}, {4}) is {5}, {6}")
    @CsvSource({
        "A1, 1, 1, 0, 1, 20, MINOR",
        "A2, 1, 3, 1, 2, 45, GENERAL",
        "A3, 2, 2, 2, 2, 50, HEAVY",
        "A5, 3, 3, 2, 2, 65, HEAVY",
        "A6, 3, 3, 3, 2, 70, HEAVY",
        "A7, 3, 3, 3, 3, 75, SERIOUS",
        "A9, 4, 0, 0, 4, 50, HEAVY"
    })
    void isAsWorkedOut(
            String example, long sensitivity, long volume, long value, long purpose, BigDecimal score, Band band) {
        var outcome = AdvisoryScore.of(BOOK, ScoreFacts.of(sensitivity, volume, value, purpose))
                .outcome();
        assertEquals(0, score.compareTo(outcome.score()));
        assertEquals(band, outcome.band());
        assertFalse(outcome.referralRequired());
    }

    @Test
    @DisplayName("A9: known criminal use must be referred, whatever the score")
    void refersWhateverTheScore() {
        var reasoned = AdvisoryScore.of(BOOK, ScoreFacts.of(4, 0, 0, 4).with(CriminalSeriousness.Level.SERIOUS));
        assertTrue(reasoned.outcome().referralRequired());
        assertEquals(Band.HEAVY, reasoned.outcome().band());
        assertEquals("r310.3.transfer", reasoned.reasons().getLast().ruleId());
        assertEquals(
                "(30 × 4 + 30 × 0 + 20 × 0 + 20 × 4) / 4 = 50",
                reasoned.reasons().getFirst().arithmetic());
    }

    @Test
    void keepsQuartersOfAPoint() {
        var outcome = AdvisoryScore.of(BOOK, ScoreFacts.of(1, 0, 0, 0)).outcome();
        assertEquals(new BigDecimal("7.5"), outcome.score());
        // 24.5 is not yet general.
        assertEquals(
                Band.MINOR,
                AdvisoryScore.of(BOOK, ScoreFacts.of(1, 1, 0, 1)).outcome().band());
    }

    @ParameterizedTest(name = "harmless {0}, to lighten {1}, tampering {2}: {3}")
    @CsvSource({
        "false, false, false, GENERAL",
        "true, false, false, NONE",
        "true, true, true, NONE",
        "false, true, false, LIGHTER",
        "false, true, true, LIGHTER",
        "false, false, true, HEAVIER"
    })
    void leans(boolean harmless, boolean toLighten, boolean tampering, Tendency tendency) {
        var facts = new ScoreFacts(2, 2, 2, 2, CriminalSeriousness.Level.BELOW, harmless, toLighten, tampering, false);
        assertEquals(tendency, AdvisoryScore.of(BOOK, facts).outcome().tendency());
    }

    @ParameterizedTest(name = "({0}, {0}, {0}, {0}) repeated is {1}")
    @CsvSource({"0, HEAVY", "1, HEAVY", "2, HEAVY", "3, SERIOUS"})
    void isAtLeastHeavyWhenRepeated(long level, Band band) {
        var facts =
                new ScoreFacts(level, level, level, level, CriminalSeriousness.Level.BELOW, false, false, false, true);
        assertEquals(band, AdvisoryScore.of(BOOK, facts).outcome().band());
    }

    @ParameterizedTest(name = "{0} persons, sensitive {1}: {2}")
    @CsvSource({
        "0, false, 0",
        "499, false, 0",
        "500, false, 1",
        "4999, false, 1",
        "5000, false, 2",
        "99999, true, 2",
        "100000, false, 3",
        "100000, true, 4",
        "999999, false, 3",
        "1000000, false, 4"
    })
    void takesTheVolumeFromTheNumberOfPersons(long persons, boolean sensitive, long level) {
        assertEquals(level, ScoreFacts.volumeLevel(BOOK, persons, sensitive));
    }

    @ParameterizedTest(name = "{0} fen: {1}")
    @CsvSource({"0, 0", "1, 1", "499999, 1", "500000, 2", "4999999, 2", "5000000, 3", "99999999, 3", "100000000, 4"})
    void takesTheValueFromTheGains(long fen, long level) {
        assertEquals(level, ScoreFacts.valueLevel(BOOK, Money.ofFen(fen)));
    }

    @Test
    void refusesALevelThatThereIsNot() {
        for (var facts : List.of(ScoreFacts.of(5, 0, 0, 0), ScoreFacts.of(0, 0, 0, -1))) {
            var broken = assertThrows(RuleViolated.class, () -> AdvisoryScore.of(BOOK, facts));
            assertEquals("score.levelOutOfRange", broken.ruleKey());
        }
    }

    @Property
    void neverFallsWhenSomethingGetsWorse(
            @ForAll @IntRange(max = 3) int sensitivity,
            @ForAll @IntRange(max = 3) int volume,
            @ForAll @IntRange(max = 3) int value,
            @ForAll @IntRange(max = 3) int purpose,
            @ForAll ScoreFactor worse) {
        var before = AdvisoryScore.of(BOOK, ScoreFacts.of(sensitivity, volume, value, purpose))
                .outcome();
        var after = AdvisoryScore.of(
                        BOOK,
                        ScoreFacts.of(
                                sensitivity + (worse == ScoreFactor.SENSITIVITY ? 1 : 0),
                                volume + (worse == ScoreFactor.VOLUME ? 1 : 0),
                                value + (worse == ScoreFactor.VALUE ? 1 : 0),
                                purpose + (worse == ScoreFactor.PURPOSE ? 1 : 0)))
                .outcome();
        assertTrue(after.score().compareTo(before.score()) > 0);
        assertTrue(after.band().compareTo(before.band()) >= 0);
    }
}
