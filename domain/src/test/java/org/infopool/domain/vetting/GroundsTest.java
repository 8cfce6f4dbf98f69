package org.infopool.domain.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** A refusal rests on criteria that are not met, each with what was found and what supports it (ALL 38(2)). */
class GroundsTest {
    private static final String LISTED = "pool.vetting.1-1";
    private static final String CLASSIFIED = "pool.vetting.2-2";
    private static final RuleBook IN_PILOT = Assessments.RULES.in(new Pilot(
            "FJ",
            new LocalizedText("Decision", "决定"),
            Set.of("350000"),
            new LocalizedText("Fujian", "福建省"),
            Acts.TODAY,
            Acts.TODAY,
            Set.of()));
    private static final Map<String, Rating> HELD =
            Assessments.allMetBut(Map.of(LISTED, Rating.NOT_MET, CLASSIFIED, Rating.PARTLY_MET));

    @Test
    void eachCriterionThatIsNamedIsAGroundWithTheAssessmentsBehindIt() {
        var grounds = refusal(Map.of(CLASSIFIED, "No catalog.", LISTED, " Named on the list. "));
        assertEquals(
                List.of(LISTED, CLASSIFIED), grounds.stream().map(Ground::rule).toList());
        assertEquals("Named on the list.", grounds.getFirst().facts());
        assertTrue(grounds.getFirst().support().contains("APP-2025-000001/1"));
    }

    @Test
    void whatBothFoundMetIsNoGround() {
        assertBreaks("decision.groundMet", Map.of("pool.vetting.1-2", "Something is wrong."));
    }

    @Test
    void aGroundSaysWhatWasFound() {
        assertBreaks("decision.factsLength", Map.of(LISTED, " "));
    }

    @Test
    void nothingIsAGroundThatTheRuleBookDoesNotAsk() {
        assertBreaks("assessment.unknownItem", Map.of("pool.vetting.9-9", "Something is wrong."));
    }

    @Test
    void aRefusalWithoutGroundsIsNone() {
        assertBreaks("decision.noGround", Map.of());
    }

    @Test
    void aProposedCriterionIsNoGroundOutsideThePilot() {
        var application = Applications.recommended(Recommendation.REFUSE);
        var facts = Map.of(LISTED, "Named on the list.");
        assertEquals(
                "rulebook.proposedOutsidePilot",
                assertThrows(
                                RuleViolated.class,
                                () -> Grounds.forRefusal(application, facts, HELD, Assessments.RULES, Acts.TODAY))
                        .ruleKey());
    }

    private static void assertBreaks(String rule, Map<String, String> facts) {
        assertEquals(
                rule, assertThrows(RuleViolated.class, () -> refusal(facts)).ruleKey());
    }

    private static List<Ground> refusal(Map<String, String> facts) {
        return Grounds.forRefusal(Applications.recommended(Recommendation.REFUSE), facts, HELD, IN_PILOT, Acts.TODAY);
    }
}
