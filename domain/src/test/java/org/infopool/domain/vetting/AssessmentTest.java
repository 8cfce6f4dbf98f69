package org.infopool.domain.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.infopool.domain.application.Seat;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AssessmentTest {
    private static final String KNOCK_OUT = "pool.vetting.1-1";
    private static final ItemRating PROPOSAL =
            new ItemRating(KNOCK_OUT, Rating.PARTLY_MET, "The license was renewed after the visit.");

    private final Assessment first = Assessments.complete(Seat.FIRST, Assessments.allMetBut(Map.of()));
    private final Assessment second =
            Assessments.complete(Seat.SECOND, Assessments.allMetBut(Map.of(KNOCK_OUT, Rating.NOT_MET)));

    @Test
    void onlyItsAssessorRates() {
        var assessment = Assessments.begun(Seat.FIRST);
        assertBreaks(
                "assessment.notYours",
                () -> assessment.rate(List.of(), Assessments.ITEMS, Assessments.by(Seat.SECOND)));
    }

    @Test
    void itIsCompleteOnlyWithEveryItem() {
        var assessment = Assessments.begun(Seat.FIRST);
        assertBreaks(
                "assessment.itemsMissing", () -> assessment.complete(Assessments.ITEMS, Assessments.by(Seat.FIRST)));
    }

    @Test
    void aCompleteOneIsNotChangedAnyMore() {
        assertBreaks(
                "assessment.completedBefore",
                () -> first.rate(List.of(), Assessments.ITEMS, Assessments.by(Seat.FIRST)));
    }

    @Test
    void whatIsNotFullyMetNeedsANote() {
        assertBreaks("assessment.noteMissing", () -> new ItemRating(KNOCK_OUT, Rating.MOSTLY_MET, "  "));
    }

    @Test
    void anItemThatIsNotAskedIsNotRated() {
        var assessment = Assessments.begun(Seat.FIRST);
        var unknown = List.of(new ItemRating("pool.vetting.9-9", Rating.MET, ""));
        assertBreaks(
                "assessment.unknownItem",
                () -> assessment.rate(unknown, Assessments.ITEMS, Assessments.by(Seat.FIRST)));
    }

    @Test
    void aLargeDeviationStaysOpenUntilItIsSettled() {
        assertNull(compared().held());
        assertBreaks("assessment.deviationOpen", () -> compared().confirmedBy(Acts.person("chen")));
    }

    @Test
    void whoProposedASettlementDoesNotConfirmIt() {
        first.settle(PROPOSAL, compared(), Assessments.by(Seat.FIRST));
        assertBreaks("duty.confirmsOwnSettlement", () -> compared().confirmedBy(Acts.person("bo")));
        assertEquals(
                Rating.PARTLY_MET, compared().confirmedBy(Acts.person("chen")).get(KNOCK_OUT));
    }

    @Test
    void theOtherDoesNotOverwriteASettlement() {
        first.settle(PROPOSAL, compared(), Assessments.by(Seat.FIRST));
        assertBreaks(
                "assessment.settledByOther", () -> second.settle(PROPOSAL, compared(), Assessments.by(Seat.SECOND)));
    }

    @Test
    void whereTheTwoAgreeThereIsNothingToSettle() {
        var agreed = new ItemRating("pool.vetting.1-2", Rating.MET, "as both said");
        assertBreaks("assessment.noDeviation", () -> first.settle(agreed, compared(), Assessments.by(Seat.FIRST)));
    }

    @Test
    void ofASmallDeviationTheMoreCautiousRatingCounts() {
        var other =
                Assessments.complete(Seat.SECOND, Assessments.allMetBut(Map.of("pool.vetting.2-2", Rating.MOSTLY_MET)));
        var comparison = Comparison.of(other, first, Assessments.RULES, Assessments.ASKED);
        assertEquals(
                Rating.MOSTLY_MET, comparison.confirmedBy(Acts.person("bo")).get("pool.vetting.2-2"));
    }

    private Comparison compared() {
        return Comparison.of(first, second, Assessments.RULES, Assessments.ASKED);
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }
}
