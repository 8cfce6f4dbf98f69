package org.infopool.domain.rulebook;

import static org.infopool.domain.rulebook.MeasureKind.BUSINESS_SUSPENSION;
import static org.infopool.domain.rulebook.MeasureKind.CONFISCATION;
import static org.infopool.domain.rulebook.MeasureKind.FINE;
import static org.infopool.domain.rulebook.MeasureKind.GUIDANCE;
import static org.infopool.domain.rulebook.MeasureKind.ORDER_TO_CORRECT;
import static org.infopool.domain.rulebook.MeasureKind.REVOCATION;
import static org.infopool.domain.rulebook.MeasureKind.WARNING;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.rulebook.Proportion.Objection;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProportionTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    private static MeasureProposal proposal(Band band, boolean reasons, MeasureKind... measures) {
        return new MeasureProposal(band, Set.of(measures), reasons, false, false, true);
    }

    private static List<Objection> objections(MeasureProposal proposal) {
        var reasoned = Proportion.objections(BOOK, proposal);
        assertEquals(2 + reasoned.outcome().size(), reasoned.reasons().size());
        return reasoned.outcome();
    }

    @Test
    void suggestsMeasuresForEachBand() {
        assertEquals(
                Set.of(ORDER_TO_CORRECT, WARNING),
                Proportion.defaults(BOOK, Band.MINOR).outcome());
        assertEquals(
                Set.of(ORDER_TO_CORRECT, WARNING, CONFISCATION),
                Proportion.defaults(BOOK, Band.GENERAL).outcome());
        assertEquals(
                Set.of(ORDER_TO_CORRECT, CONFISCATION, FINE),
                Proportion.defaults(BOOK, Band.HEAVY).outcome());
        assertEquals(Optional.empty(), Proportion.fineBasis(BOOK, Band.GENERAL));
        assertEquals(Optional.of("PIPL-66-1"), Proportion.fineBasis(BOOK, Band.HEAVY));
        assertEquals(Optional.of("PIPL-66-2"), Proportion.fineBasis(BOOK, Band.SERIOUS));
    }

    @ParameterizedTest
    @EnumSource(Band.class)
    void neverObjectsToTheDefaultOrToLess(Band band) {
        var defaults = Proportion.defaults(BOOK, band).outcome();
        assertEquals(List.of(), objections(new MeasureProposal(band, defaults, false, false, false, false)));
        assertEquals(List.of(), objections(proposal(band, false, GUIDANCE)));
        assertEquals(List.of(), objections(proposal(band, false)));
    }

    @ParameterizedTest(name = "{0}, {1}: reasons needed {2}")
    @CsvSource({
        "MINOR, CONFISCATION, false", // one rung above the warning
        "MINOR, FINE, true",
        "GENERAL, FINE, false",
        "GENERAL, SERVICE_SUSPENSION, true",
        "HEAVY, SERVICE_SUSPENSION, false",
        "HEAVY, LICENSE_SUSPENSION, true",
        "SERIOUS, BUSINESS_SUSPENSION, true"
    })
    void asksForReasonsMoreThanOneRungAboveTheDefault(Band band, MeasureKind measure, boolean needed) {
        assertEquals(
                needed ? List.of(Objection.REASONS_MISSING) : List.of(), objections(proposal(band, false, measure)));
        assertEquals(List.of(), objections(proposal(band, true, measure)));
    }

    @Test
    void opensRevocationOnlyOnItsPreconditions() {
        assertEquals(List.of(Objection.REVOCATION_NOT_OPEN), objections(proposal(Band.HEAVY, true, REVOCATION)));
        assertEquals(List.of(), objections(proposal(Band.SERIOUS, true, REVOCATION)));
        assertEquals(
                List.of(), objections(new MeasureProposal(Band.MINOR, Set.of(REVOCATION), true, true, false, true)));
        assertEquals(
                List.of(), objections(new MeasureProposal(Band.MINOR, Set.of(REVOCATION), true, false, true, true)));
    }

    @Test
    void asksForTheSearchOfThePublicInterestBeforeARevocation() {
        assertEquals(
                List.of(
                        Objection.REASONS_MISSING,
                        Objection.REVOCATION_NOT_OPEN,
                        Objection.PUBLIC_INTEREST_NOT_CHECKED),
                objections(new MeasureProposal(Band.HEAVY, Set.of(REVOCATION), false, false, false, false)));
    }

    @Test
    void refusesNamingTheFirstObjection() {
        assertDoesNotThrow(() -> Proportion.require(BOOK, proposal(Band.MINOR, false, WARNING)));
        assertEquals(
                "ladder.reasonsMissing",
                assertThrows(
                                RuleViolated.class,
                                () -> Proportion.require(BOOK, proposal(Band.MINOR, false, REVOCATION)))
                        .ruleKey());
        assertEquals(
                "ladder.revocationNotOpen",
                assertThrows(RuleViolated.class, () -> Proportion.require(BOOK, proposal(Band.MINOR, true, REVOCATION)))
                        .ruleKey());
        assertEquals(
                "ladder.publicInterestNotChecked",
                assertThrows(
                                RuleViolated.class,
                                () -> Proportion.require(
                                        BOOK,
                                        new MeasureProposal(
                                                Band.SERIOUS, Set.of(REVOCATION), true, false, false, false)))
                        .ruleKey());
    }

    @Test
    void standsOnALadderWithEveryMeasure() {
        var ladder = BOOK.ladder();
        assertEquals(
                MeasureKind.values().length,
                ladder.rungs().stream().mapToInt(Set::size).sum());
        assertEquals(-1, ladder.heightOf(Set.of()));
        assertEquals(ladder.rungs().size() - 1, ladder.heightOf(REVOCATION));
        assertEquals(ladder.heightOf(BUSINESS_SUSPENSION), ladder.heightOf(MeasureKind.LICENSE_SUSPENSION));
        assertThrows(IllegalArgumentException.class, () -> new Ladder(List.of(Set.of(FINE))));
        assertThrows(IllegalArgumentException.class, () -> new Ladder(List.of(Set.of(FINE), Set.of(FINE))));
    }
}
