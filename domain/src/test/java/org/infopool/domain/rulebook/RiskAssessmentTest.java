package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAssessmentTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    private static RiskAssessment of(long persons, Map<RiskFactor, Long> counts) {
        return RiskAssessment.of(BOOK, persons, counts).outcome();
    }

    @ParameterizedTest(name = "{0} persons, {1} heavy, {2} overdue: {3} points, class {4}")
    @CsvSource({
        "99999, 0, 0, 0, A",
        "100000, 0, 2, 15, A",
        "10000000, 0, 0, 20, B",
        "1000000, 1, 1, 35, B",
        "10000000, 1, 0, 40, C",
        "100000, 3, 1, 70, D"
    })
    void sumsUpToAClass(long persons, long heavy, long overdue, long points, RiskClass riskClass) {
        var counts = Map.of(RiskFactor.HEAVY_VIOLATION, heavy, RiskFactor.OVERDUE_OBLIGATION, overdue);
        assertEquals(new RiskAssessment(riskClass, points), of(persons, counts));
    }

    @Test
    void capsWhatIsManyButSmall() {
        assertEquals(20, of(0, Map.of(RiskFactor.UPHELD_COMPLAINT, 10L)).points());
        assertEquals(20, of(0, Map.of(RiskFactor.UPHELD_COMPLAINT, 500L)).points());
    }

    @Test
    void rewardsCleanYearsWithinBounds() {
        assertEquals(10, of(10_000_000, Map.of(RiskFactor.CLEAN_YEAR, 2L)).points());
        assertEquals(5, of(10_000_000, Map.of(RiskFactor.CLEAN_YEAR, 9L)).points());
        assertEquals(0, of(0, Map.of(RiskFactor.CLEAN_YEAR, 3L)).points());
    }

    @Test
    void explainsItselfPointByPoint() {
        var reasons = RiskAssessment.of(
                        BOOK,
                        1_000_000,
                        Map.of(RiskFactor.SENSITIVE, 1L, RiskFactor.CLEAN_YEAR, 1L, RiskFactor.EXPORT, 0L))
                .reasons();
        assertEquals(4, reasons.size());
        assertEquals("1,000,000 individuals: 10 points.", reasons.getFirst().text(Locale.ENGLISH));
        assertEquals("− 5", reasons.get(2).arithmetic());
        assertTrue(reasons.getLast().text(Locale.CHINA).contains("15分"));
    }
}
