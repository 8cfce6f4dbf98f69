package org.infopool.domain.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.RuleBookReader;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IntendedPenaltyTest {
    private static final RuleBook LAW = RuleBook.builtIn();
    private static final RuleBook PILOT = LAW.in(RuleBookReader.demonstrationPilot());
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final String WARNING_ARTICLE = "apl.9.kinds";
    private static final PenaltyFacts HEAVY = new PenaltyFacts(Band.HEAVY, true, "330106");
    private static final PenaltyFacts SERIOUS = new PenaltyFacts(Band.SERIOUS, true, "330106");

    private static void refused(String ruleKey, Executable attempt) {
        assertEquals(ruleKey, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    private static IntendedPenalty penalty(
            Map<MeasureKind, String> grounds, @Nullable FineProposal fine, long gainsYuan, long refundsYuan) {
        return new IntendedPenalty(
                grounds,
                fine,
                Money.ofYuan(gainsYuan),
                Money.ofYuan(refundsYuan),
                "It went on for months.",
                "A warning was given before.",
                false,
                true);
    }

    private static FineProposal fine(long yuan, boolean refusalProven, OfficeLevel level) {
        return new FineProposal(
                "PIPL-66-1",
                FineSubject.UNIT,
                Money.ofYuan(yuan),
                Limb.FIXED,
                null,
                refusalProven,
                false,
                level,
                false);
    }

    private static IntendedPenalty fined(long yuan) {
        return penalty(Map.of(MeasureKind.FINE, WARNING_ARTICLE), fine(yuan, true, OfficeLevel.PROVINCIAL), 0, 0);
    }

    private static IntendedPenalty revocation() {
        return penalty(Map.of(MeasureKind.REVOCATION, "pool.6.revocation"), null, 0, 0);
    }

    @Test
    void apl5APenaltySaysWhyNothingMilderIsEnough() {
        var silent = new IntendedPenalty(
                Map.of(MeasureKind.WARNING, WARNING_ARTICLE), null, Money.ZERO, Money.ZERO, "", " ", false, false);
        refused("proceeding.milderMissing", () -> silent.require(LAW, HEAVY, DAY));
    }

    @Test
    void aPenaltyNamesAMeasure() {
        refused("proceeding.noMeasure", () -> penalty(Map.of(), null, 0, 0).require(LAW, HEAVY, DAY));
    }

    @Test
    void pipl66AFineOfTheFirstParagraphNeedsProvenRefusal() {
        fined(500_000).require(LAW, HEAVY, DAY);
        var unproven =
                penalty(Map.of(MeasureKind.FINE, WARNING_ARTICLE), fine(500_000, false, OfficeLevel.PROVINCIAL), 0, 0);
        refused("proceeding.fineNotAllowed", () -> unproven.require(LAW, HEAVY, DAY));
    }

    @Test
    void pipl66NoFineGoesBeyondItsCap() {
        refused("proceeding.fineNotAllowed", () -> fined(1_000_001).require(LAW, HEAVY, DAY));
    }

    @Test
    void aFineAndItsSumGoTogether() {
        refused(
                "proceeding.fineMissing",
                () -> penalty(Map.of(MeasureKind.FINE, WARNING_ARTICLE), null, 0, 0)
                        .require(LAW, HEAVY, DAY));
        refused(
                "proceeding.fineWithoutMeasure",
                () -> penalty(
                                Map.of(MeasureKind.WARNING, WARNING_ARTICLE),
                                fine(10_000, true, OfficeLevel.PROVINCIAL),
                                0,
                                0)
                        .require(LAW, HEAVY, DAY));
    }

    @Test
    void apl28WhatMustBeRefundedIsNotConfiscated() {
        var grounds = Map.of(MeasureKind.CONFISCATION, "apl.28-2.confiscate");
        assertEquals(Money.ofYuan(70), penalty(grounds, null, 100, 30).confiscated(LAW));
        refused(
                "proceeding.nothingToConfiscate",
                () -> penalty(grounds, null, 100, 100).require(LAW, HEAVY, DAY));
    }

    @Test
    void aRevocationRestsOnTheDeclaredPilot() {
        revocation().require(PILOT, SERIOUS, DAY);
        refused("rulebook.proposedOutsidePilot", () -> revocation().require(LAW, SERIOUS, DAY));
    }

    @Test
    void all69ARevocationNeedsALookAtThePublicInterest() {
        var blind = new IntendedPenalty(
                revocation().grounds(), null, Money.ZERO, Money.ZERO, "Why.", "Suspension.", false, false);
        refused("ladder.publicInterestNotChecked", () -> blind.require(PILOT, SERIOUS, DAY));
    }

    @Test
    void aRevocationOutsideTheSeriousBandNeedsAFailedOrder() {
        refused(
                "ladder.revocationNotOpen",
                () -> revocation().require(PILOT, new PenaltyFacts(Band.HEAVY, false, "330106"), DAY));
        revocation().require(PILOT, HEAVY, DAY);
    }

    @Test
    void apl63ARevocationAndALargeFineCarryTheRightToAHearing() {
        assertTrue(revocation().carriesHearing(PILOT).outcome());
        assertTrue(fined(100_000).carriesHearing(LAW).outcome());
        assertFalse(fined(99_999).carriesHearing(LAW).outcome());
    }

    @Test
    void apl45TheDecisionIsNotHeavierThanTheNotice() {
        fined(80_000).requireTold(fined(90_000), false, LAW);
        refused("penalty.heavierThanNotified", () -> fined(90_000).requireTold(fined(80_000), false, LAW));
        refused("penalty.hearingNotOffered", () -> fined(200_000).requireTold(fined(200_000), false, LAW));
        var grounds = Map.of(MeasureKind.CONFISCATION, "apl.28-2.confiscate");
        refused(
                "proceeding.confiscationHeavier",
                () -> penalty(grounds, null, 100, 0).requireTold(penalty(grounds, null, 100, 50), false, LAW));
    }

    @Test
    void apl44TheDecisionStaysWithinWhatThePartyWasTold() {
        var warned = penalty(Map.of(MeasureKind.WARNING, WARNING_ARTICLE), null, 0, 0);
        var both = penalty(
                Map.of(MeasureKind.WARNING, WARNING_ARTICLE, MeasureKind.FINE, WARNING_ARTICLE),
                fine(80_000, true, OfficeLevel.PROVINCIAL),
                0,
                0);
        warned.requireTold(both, false, LAW);
        fined(80_000).requireTold(both, false, LAW);
        refused("proceeding.measureNotTold", () -> both.requireTold(fined(80_000), false, LAW));
        refused("proceeding.measureNotTold", () -> warned.requireTold(fined(80_000), false, LAW));
    }

    @Test
    void apl44TheDecisionRestsOnTheArticleThatThePartyWasTold() {
        var warned = penalty(Map.of(MeasureKind.WARNING, WARNING_ARTICLE), null, 0, 0);
        var elsewhere = penalty(Map.of(MeasureKind.WARNING, "apl.28-2.confiscate"), null, 0, 0);
        refused("proceeding.groundNotTold", () -> elsewhere.requireTold(warned, false, LAW));
        var otherBasis = penalty(
                Map.of(MeasureKind.FINE, WARNING_ARTICLE),
                new FineProposal(
                        "PIPL-66-2",
                        FineSubject.UNIT,
                        Money.ofYuan(70_000),
                        Limb.FIXED,
                        null,
                        true,
                        true,
                        OfficeLevel.PROVINCIAL,
                        false),
                0,
                0);
        refused("proceeding.groundNotTold", () -> otherBasis.requireTold(fined(80_000), false, LAW));
    }

    @Test
    void theReasonsNameEveryRuleThatWasAsked() {
        var rules = fined(200_000).reasons(LAW, HEAVY).stream()
                .map(reason -> reason.ruleId())
                .toList();
        assertTrue(rules.contains("pool.ladder.reasons"), rules::toString);
        assertTrue(rules.contains("apl.63-1.large-fine.unit"), rules::toString);
    }
}
