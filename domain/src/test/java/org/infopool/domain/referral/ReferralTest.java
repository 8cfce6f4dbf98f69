package org.infopool.domain.referral;

import static org.infopool.domain.referral.Referrals.PAPER;
import static org.infopool.domain.referral.Referrals.TEAM;
import static org.infopool.domain.referral.Referrals.bo;
import static org.infopool.domain.referral.Referrals.head;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.enforcement.Enforcements;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What Order 310 asks of a referral, step by step. */
class ReferralTest {
    @Test
    void r310_3_onlyWhatReachesTheThresholdIsReferred() {
        var general =
                Enforcements.suspected().assess(Enforcements.general(), Enforcements.BOOK, Enforcements.caseworker());
        refused("referral.notRequired", () -> Referral.of(general, new ReferralNumber("REF-2025-000001")));
        var referral = Referrals.opened();
        assertEquals(ReferralStatus.OPENED, referral.status());
        assertEquals(Referrals.assessed().grounds(), referral.grounds());
    }

    @Test
    void r310_5_1_theTeamHasTwoDifferentOfficers() {
        var referral = Referrals.opened();
        var once = Acts.person("bo");
        refused("referral.teamTooSmall", () -> referral.nameTeam(List.of(once, once), Enforcements.BOOK, bo()));
        referral.nameTeam(TEAM, Enforcements.BOOK, bo());
        assertEquals(TEAM, referral.team());
        var another = List.of(Acts.person("bo"), Acts.person("uma"));
        referral.nameTeam(another, Enforcements.BOOK, bo());
        assertEquals(another, referral.team(), "who falls out is replaced");
    }

    @Test
    void r310_5_1_onlyTheTeamReportsAndInWriting() {
        var referral = Referrals.withTeam();
        refused("referral.notInTeam", () -> referral.report("Refer.", Acts.by("uma", Role.CASEWORKER)));
        refused("referral.textMissing", () -> referral.report("  ", bo()));
    }

    @Test
    void r310_5_2_theHeadDecidesWithReasonsAndIsNotInTheTeam() {
        var referral = Referrals.reported();
        refused("referral.rank", () -> referral.approve(Rank.DEPARTMENT_HEAD, head("Yes.")));
        refused("referral.rank", () -> referral.approve(null, head("Yes.")));
        refused("referral.reasonMissing", () -> referral.approve(Rank.HEAD, head(" ")));
        refused("referral.teamDecides", () -> referral.approve(Rank.HEAD, bo("Yes.")));
        referral.approve(Rank.PRINCIPAL_HEAD, head("Yes."));
        assertEquals(Acts.person("hanna"), referral.decidedBy());
        var other = Referrals.reported();
        refused("referral.reasonMissing", () -> other.doNotApprove(Rank.HEAD, head("")));
        assertEquals(
                "No crime.", other.doNotApprove(Rank.HEAD, head("No crime.")).reasons());
        assertDoesNotThrow(other::requireNoLock);
    }

    @Test
    void r310_6_nothingIsSentWithoutWhatGoesWithIt() {
        var referral = Referrals.approved();
        assertEquals(
                EnumSet.of(
                        BundlePart.TRANSFER_LETTER,
                        BundlePart.INVESTIGATION_REPORT,
                        BundlePart.ITEM_LIST,
                        BundlePart.TEST_REPORTS),
                referral.bundle().missingParts());
        refused("referral.partMissing", () -> referral.send("Police", "Procuratorate", bo()));
        referral.addPaper(PAPER, BundlePart.TRANSFER_LETTER, bo());
        referral.addPaper(PAPER, BundlePart.INVESTIGATION_REPORT, bo());
        referral.addPaper(PAPER, BundlePart.TEST_REPORTS, bo());
        refused("referral.testReportsThere", () -> referral.stateNoTestReports(bo("None.")));
        refused("referral.partMissing", () -> referral.send("Police", "Procuratorate", bo()));
        referral.listItems(List.of(), bo());
        referral.send("Police", "Procuratorate", bo());
        refused("referral.notInPreparation", () -> referral.listItems(List.of(), bo()));
    }

    @Test
    void r310_9_afterARefusalItIsReconsideredOnceAndThenSupervisedOrReturned() {
        var referral = Referrals.declined();
        refused("referral.reasonMissing", () -> referral.askReconsideration(bo()));
        referral.askReconsideration(bo("They did not count the tracks."));
        refused("referral.step", () -> referral.file("C-1", null, bo()));
        assertTrue(referral.answerReconsideration(null, "Still too few.", null, bo())
                .upheld());
        refused("referral.step", () -> referral.askReconsideration(bo("Again.")));
        referral.suggestSupervision("Procuratorate", bo("The count is wrong."));
        referral.giveBack(bo("The procuratorate sees it like the police."));
        assertEquals(ReferralStatus.RETURNED, referral.status());
    }

    @Test
    void r310_9_reconsideredInFavorItIsFiled() {
        var referral = Referrals.declined();
        referral.askReconsideration(bo("They did not count the tracks."));
        var answered = referral.answerReconsideration("C-7", "Counted again.", null, bo());
        assertEquals("C-7", answered.caseNumber());
        assertEquals(ReferralStatus.FILED, referral.status());
    }

    @Test
    void r310_11_noFineWhileItIsPending() {
        for (var pending : List.of(Referrals.opened(), Referrals.sent(), Referrals.declined(), Referrals.filed())) {
            refused("penalty.lockedByReferral", pending::requireNoLock);
        }
        var returned = Referrals.declined();
        returned.giveBack(bo("Handled here."));
        assertDoesNotThrow(returned::requireNoLock);
    }

    @Test
    void apl_35_aCourtsFineTakesThePlaceOfAnother() {
        var referral = Referrals.filed();
        var closed = referral.close(
                CriminalOutcome.CONVICTED, Money.ofYuan(50_000), Money.ofYuan(20_000), Enforcements.BOOK, bo());
        assertEquals(Money.ofYuan(30_000), closed.stillToPay());
        refused("penalty.finedByCourt", referral::requireNoLock);
    }

    @Test
    void apl_35_withoutAFineOfTheCourtOneCanFollow() {
        var referral = Referrals.filed();
        refused(
                "referral.fineWithoutConviction",
                () -> referral.close(CriminalOutcome.ACQUITTED, Money.ofYuan(1), Money.ZERO, Enforcements.BOOK, bo()));
        referral.close(CriminalOutcome.NOT_PROSECUTED, Money.ZERO, Money.ZERO, Enforcements.BOOK, bo());
        assertDoesNotThrow(referral::requireNoLock);
    }

    @Test
    void r310_12_itemsAreHandedOverOnceAndOnlyAfterFiling() {
        refused("referral.notFiled", () -> Referrals.sent().handOver(bo()));
        var referral = Referrals.filed();
        referral.handOver(bo());
        assertEquals(Acts.TODAY, referral.answer().handedOverOn());
        refused("referral.handedOverBefore", () -> referral.handOver(bo()));
    }

    @Test
    void stepsOfThePoliceHaveTheirDayNeitherBeforeTheLastStepNorToCome() {
        var referral = Referrals.sent();
        refused(
                "referral.day",
                () -> referral.signReceipt("R-1", "Officer", null, bo().effective(Acts.TODAY.minusDays(1))));
        refused(
                "referral.day",
                () -> referral.signReceipt("R-1", "Officer", null, bo().effective(Acts.TODAY.plusDays(1))));
        assertNull(referral.dispatch().receipt());
    }

    private static void refused(String key, Executable attempt) {
        assertEquals(key, assertThrows(RuleViolated.class, attempt).ruleKey());
    }
}
