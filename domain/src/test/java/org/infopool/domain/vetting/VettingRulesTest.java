package org.infopool.domain.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;

class VettingRulesTest {
    @Test
    void theOfficerIsAskedForFromOneMillionPeopleOn_PIPL52() {
        assertFalse(asks(999_999, "pool.vetting.2-3"));
        assertTrue(asks(1_000_000, "pool.vetting.2-3"));
    }

    @Test
    void aFaultlessApplicationIsToBeGranted() {
        assertEquals(Recommendation.GRANT, recommended(Map.of()));
    }

    @Test
    void aKnockOutThatIsNotMetExcludesAGrantWhateverElseIsGood() {
        assertEquals(Recommendation.REFUSE, recommended(Map.of("pool.vetting.1-1", Rating.NOT_MET)));
    }

    @Test
    void anItemThatIsNotMetWithoutBeingAKnockOutBecomesACondition() {
        var outcome = VettingRules.recommend(
                        Assessments.RULES,
                        Assessments.ASKED,
                        Assessments.allMetBut(Map.of("pool.vetting.2-2", Rating.NOT_MET)))
                .outcome();
        assertEquals(Recommendation.GRANT_WITH_CONDITIONS, outcome.recommendation());
        assertEquals(List.of("pool.vetting.2-2"), outcome.toImprove());
    }

    @Test
    void oneWeakGroupIsEnoughToRefuse() {
        assertEquals(
                Recommendation.REFUSE,
                recommended(Map.of("pool.vetting.1-3", Rating.NOT_MET, "pool.vetting.1-4", Rating.NOT_MET)));
    }

    @Test
    void everyReasonCanBeReadInBothLanguages() {
        var reasoned = VettingRules.recommend(
                Assessments.RULES,
                Assessments.ASKED,
                Assessments.allMetBut(Map.of("pool.vetting.1-1", Rating.NOT_MET, "pool.vetting.2-2", Rating.NOT_MET)));
        for (var language : Words.LANGUAGES) {
            reasoned.reasons()
                    .forEach(reason -> assertFalse(reason.text(language).contains("???"), reason.text(language)));
        }
    }

    private static boolean asks(long persons, String item) {
        return VettingRules.asked(Assessments.RULES, Applications.complete(persons)).stream()
                .flatMap(group -> group.items().stream())
                .anyMatch(one -> one.id().equals(item));
    }

    private static Recommendation recommended(Map<String, Rating> exceptions) {
        return VettingRules.recommend(Assessments.RULES, Assessments.ASKED, Assessments.allMetBut(exceptions))
                .outcome()
                .recommendation();
    }
}
