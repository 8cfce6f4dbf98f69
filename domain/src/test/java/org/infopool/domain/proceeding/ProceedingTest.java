package org.infopool.domain.proceeding;

import static org.infopool.domain.proceeding.Proceedings.AFTER;
import static org.infopool.domain.proceeding.Proceedings.BOOK;
import static org.infopool.domain.proceeding.Proceedings.HEARING;
import static org.infopool.domain.proceeding.Proceedings.HEAVY;
import static org.infopool.domain.proceeding.Proceedings.SERIOUS;
import static org.infopool.domain.proceeding.Proceedings.caseworker;
import static org.infopool.domain.proceeding.Proceedings.chair;
import static org.infopool.domain.proceeding.Proceedings.charge;
import static org.infopool.domain.proceeding.Proceedings.discussion;
import static org.infopool.domain.proceeding.Proceedings.facts;
import static org.infopool.domain.proceeding.Proceedings.fined;
import static org.infopool.domain.proceeding.Proceedings.head;
import static org.infopool.domain.proceeding.Proceedings.investigator;
import static org.infopool.domain.proceeding.Proceedings.party;
import static org.infopool.domain.proceeding.Proceedings.penalty;
import static org.infopool.domain.proceeding.Proceedings.person;
import static org.infopool.domain.proceeding.Proceedings.plan;
import static org.infopool.domain.proceeding.Proceedings.proposal;
import static org.infopool.domain.proceeding.Proceedings.reviewer;
import static org.infopool.domain.proceeding.Proceedings.revocation;
import static org.infopool.domain.proceeding.Proceedings.team;
import static org.infopool.domain.proceeding.Proceedings.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.Inspector;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProceedingTest {
    private static final DocumentNumber DOCUMENT = new DocumentNumber("DOC-2025-000001");

    private static void refused(String ruleKey, Executable attempt) {
        assertEquals(ruleKey, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    private static void notProposed(String ruleKey, FilingProposal proposal) {
        refused(ruleKey, () -> Proceedings.fresh().propose(proposal, BOOK, caseworker()));
    }

    @Test
    void p14_18AProposalNamesAViolationAPlaceAndTheFacts() {
        var charges = List.of(charge("VIO-2025-000001", Acts.TODAY));
        notProposed("proceeding.noViolation", proposal(List.of(), "SERVER", "Known."));
        notProposed("proceeding.placeUnknown", proposal(charges, "MOON", "Known."));
        notProposed("proceeding.factsMissing", proposal(charges, "SERVER", " "));
        notProposed("proceeding.violationTwice", proposal(List.of(charges.get(0), charges.get(0)), "SERVER", "Known."));
    }

    @Test
    void apl36WhatWasDiscoveredTooLateIsNotFiled() {
        notProposed(
                "penalty.timeBarred",
                proposal(List.of(charge("VIO-2025-000001", Acts.TODAY.minusYears(3))), "SERVER", "Known."));
    }

    @Test
    void p14_18OnlyAHeadFiles() {
        refused(
                "proceeding.rankTooLow",
                () -> Proceedings.proposed().file(team("ina", "ivo"), Rank.DEPARTMENT_HEAD, BOOK, head("Filed.")));
        refused(
                "proceeding.rankTooLow",
                () -> Proceedings.proposed().doNotFile(Rank.DEPARTMENT_HEAD, BOOK, head("No.")));
    }

    @Test
    void apl42AtLeastTwoCertifiedPeopleInvestigate() {
        refused(
                "duty.tooFewInspectors",
                () -> Proceedings.proposed().file(team("ina", "ina"), Rank.HEAD, BOOK, head("Filed.")));
        var uncertified = List.of(new Inspector(person("ina"), true), new Inspector(person("ivo"), false));
        refused(
                "duty.certificateNotValid",
                () -> Proceedings.proposed().file(uncertified, Rank.HEAD, BOOK, head("Filed.")));
    }

    @Test
    void p14_18NotFilingHasReasons() {
        refused("proceeding.reasonMissing", () -> Proceedings.proposed().doNotFile(Rank.HEAD, BOOK, head(" ")));
        var proceeding = Proceedings.proposed();
        proceeding.doNotFile(Rank.HEAD, BOOK, head("Nothing was done."));
        assertEquals(ProceedingStatus.NOT_FILED, proceeding.status());
        assertEquals("Nothing was done.", proceeding.filing().notFiledReason());
    }

    @Test
    void onlyAnInvestigatorReports() {
        var found = new Investigation(ReportedOutcome.PENALTY, "Done.", false, List.of(DOCUMENT));
        refused("proceeding.notInvestigator", () -> Proceedings.filed().report(found, head("")));
        var proceeding = Proceedings.filed();
        proceeding.report(found, investigator());
        assertEquals(List.of(DOCUMENT), proceeding.documents());
    }

    @Test
    void p14_45TheTimeToDecideIsExtendedOnce() {
        var proceeding = Proceedings.filed();
        proceeding.extend(Rank.DEPARTMENT_HEAD, BOOK, head("Much to read."));
        refused(
                "proceeding.extendedBefore",
                () -> proceeding.extend(Rank.DEPARTMENT_HEAD, BOOK, head("Much to read.")));
        refused(
                "proceeding.notExtendable",
                () -> Proceedings.proposed().extend(Rank.DEPARTMENT_HEAD, BOOK, head("Much to read.")));
    }

    @Test
    void apl44ThePartyIsToldOfItsRights() {
        var told = Proceedings.investigated().notify(revocation(), SERIOUS, BOOK, caseworker());
        assertTrue(told.hearing());
        assertEquals(1, told.round());
        assertFalse(Proceedings.investigated()
                .notify(fined(50_000), HEAVY, BOOK, caseworker())
                .hearing());
    }

    @Test
    void apl64AHearingIsAskedForInTime() {
        var last = AFTER.minusDays(1);
        var inTime = Proceedings.answering();
        inTime.requestHearing(BOOK, Acts.by("anna", Role.APPLICANT, last));
        assertEquals(ProceedingStatus.HEARING_REQUESTED, inTime.status());
        refused(
                "proceeding.hearingTooLate",
                () -> Proceedings.answering().requestHearing(BOOK, Acts.by("anna", Role.APPLICANT, AFTER)));
    }

    @Test
    void apl63WhatIsMildCarriesNoHearing() {
        var proceeding = Proceedings.answering(Proceedings.investigated(), fined(50_000), HEAVY);
        refused("proceeding.noHearingRight", () -> proceeding.requestHearing(BOOK, party()));
    }

    @Test
    void p14_36SilenceIsAWaiverOnlyWhenTheTimeHasPassed() {
        var proceeding = Proceedings.answering();
        refused(
                "proceeding.requestStillOpen",
                () -> proceeding.waiveHearing(WaiverKind.SILENCE, BOOK, Acts.byClock(AFTER.minusDays(1))));
        refused("proceeding.requestStillOpen", () -> proceeding.endAnswer(BOOK, Acts.byClock(AFTER)));
        proceeding.waiveHearing(WaiverKind.SILENCE, BOOK, Acts.byClock(AFTER));
        refused(
                "proceeding.waivedBefore",
                () -> proceeding.waiveHearing(WaiverKind.SILENCE, BOOK, Acts.byClock(AFTER)));
        proceeding.endAnswer(BOOK, Acts.byClock(AFTER));
        assertEquals(ProceedingStatus.HEARD, proceeding.status());
    }

    @Test
    void apl45NobodyGoesOnWhileThePartyMaySpeak() {
        var proceeding = Proceedings.answering(Proceedings.investigated(), fined(50_000), HEAVY);
        refused("proceeding.answerStillOpen", () -> proceeding.endAnswer(BOOK, Acts.byClock(AFTER.minusDays(1))));
    }

    @Test
    void apl64WhoeverInvestigatedDoesNotChair() {
        var proceeding = Proceedings.answering();
        proceeding.requestHearing(BOOK, party());
        refused("duty.investigatorChairs", () -> proceeding.planHearing(plan("ivo"), BOOK, caseworker()));
        refused("duty.investigatorChairs", () -> proceeding.planHearing(plan("bo"), BOOK, caseworker()));
    }

    @Test
    void apl64TheChairRecordsTheHearingOnItsDay() {
        refused("proceeding.notChair", () -> Proceedings.hearingSet().hold(Proceedings.record(), BOOK, head("")));
        refused(
                "proceeding.hearingNotYet",
                () -> Proceedings.hearingSet().hold(Proceedings.record(), BOOK, chair(HEARING.minusDays(1))));
        var hearing = Proceedings.heard().toBeHeard().hearing();
        assertEquals(HEARING, hearing == null ? null : hearing.heldOn());
        assertEquals(List.of("Counsel"), hearing == null ? null : hearing.representatives());
    }

    @Test
    void apl64StayingAwayIsAWaiver() {
        var proceeding = Proceedings.hearingSet();
        proceeding.waiveHearing(WaiverKind.ABSENCE, BOOK, chair(HEARING));
        assertEquals(ProceedingStatus.HEARD, proceeding.status());
        assertEquals(WaiverKind.ABSENCE, proceeding.toBeHeard().waiver());
    }

    @Test
    void apl58TheReviewComesAfterTheHearingAndFromSomebodyElse() {
        refused("proceeding.notReadyToReview", () -> Proceedings.hearingSet().review(true, "In order.", reviewer()));
        refused("duty.investigatorReviews", () -> Proceedings.heard().review(true, "In order.", investigator()));
        refused("duty.reviewerChairs", () -> Proceedings.heard().review(true, "In order.", chair(HEARING)));
        refused("proceeding.opinionMissing", () -> Proceedings.heard().review(true, "", reviewer()));
    }

    private static void notDecided(String ruleKey, Proceeding proceeding, Ruling ruling) {
        refused(ruleKey, () -> proceeding.decide(ruling, facts(SERIOUS, Rank.HEAD), BOOK, head("So.")));
    }

    @Test
    void apl58WithoutAPassedReviewThereIsNoDecision() {
        notDecided("proceeding.reviewMissing", Proceedings.heard(), penalty(revocation()));
        var failed = Proceedings.heard();
        failed.review(false, "The minutes are missing.", reviewer());
        notDecided("proceeding.reviewNotPassed", failed, penalty(revocation()));
    }

    @Test
    void apl57WhatIsMajorIsDiscussedAndCarried() {
        notDecided("proceeding.discussionMissing", Proceedings.reviewed(), penalty(revocation()));
        var against = Proceedings.reviewed();
        against.discuss(discussion(List.of("hua"), List.of("du", "wen"), List.of()), BOOK, head(""));
        notDecided("proceeding.discussionAgainst", against, penalty(revocation()));
    }

    @Test
    void apl57ANewReviewAsksForANewDiscussion() {
        var proceeding = Proceedings.discussed();
        proceeding.review(true, "Still in order.", reviewer());
        notDecided("proceeding.discussionMissing", proceeding, penalty(revocation()));
    }

    @Test
    void whoeverInvestigatedOrReviewedDoesNotVote() {
        refused(
                "duty.investigatorDecides",
                () -> Proceedings.reviewed()
                        .discuss(discussion(List.of("hua", "du", "ina"), List.of(), List.of()), BOOK, head("")));
        refused(
                "duty.reviewerDecides",
                () -> Proceedings.reviewed()
                        .discuss(discussion(List.of("hua", "du", "lan"), List.of(), List.of()), BOOK, head("")));
    }

    @Test
    void apl57AComplexCaseIsMajorHoweverSmallTheFine() {
        var proceeding = Proceedings.answering(Proceedings.investigated(true), fined(50_000), HEAVY);
        assertTrue(proceeding.isMajor(fined(50_000), HEAVY, BOOK));
        assertFalse(Proceedings.silent(50_000).isMajor(fined(50_000), HEAVY, BOOK));
    }

    @Test
    void apl62WithoutTheNoticeThereIsNoPenalty() {
        notDecided("proceeding.partyNotHeard", Proceedings.investigated(), penalty(fined(50_000)));
        refused(
                "proceeding.step",
                () -> Proceedings.answering()
                        .decide(penalty(revocation()), facts(SERIOUS, Rank.HEAD), BOOK, head("So.")));
    }

    @Test
    void apl45SomethingHeavierNeedsANewNotice() {
        var proceeding = Proceedings.silent(50_000);
        refused(
                "penalty.heavierThanNotified",
                () -> proceeding.decide(penalty(fined(60_000)), facts(HEAVY, Rank.HEAD), BOOK, head("So.")));
        assertEquals(
                2, proceeding.notify(fined(60_000), HEAVY, BOOK, caseworker()).round());
        assertNull(proceeding.toBeHeard().servedOn());
    }

    @Test
    void apl45TheStatementIsAnswered() {
        var proceeding = Proceedings.answering(Proceedings.investigated(), fined(50_000), HEAVY);
        proceeding.state("We did not know.", List.of(), party());
        proceeding.endAnswer(BOOK, Acts.byClock(AFTER));
        refused(
                "proceeding.statementUnanswered",
                () -> proceeding.decide(penalty(fined(50_000)), facts(HEAVY, Rank.HEAD), BOOK, head("So.")));
    }

    @Test
    void arl20ThePartyIsToldOfEveryRemedy() {
        notDecided(
                "proceeding.remedyMissing",
                Proceedings.discussed(),
                new Ruling(ReportedOutcome.PENALTY, null, revocation(), List.of("arl.20-1.apply"), ""));
    }

    @Test
    void apl57EachOutcomeHasWhatItNeeds() {
        notDecided("proceeding.penaltyMissing", Proceedings.discussed(), without(ReportedOutcome.PENALTY));
        notDecided(
                "proceeding.penaltyForNothing",
                Proceedings.discussed(),
                new Ruling(ReportedOutcome.TRANSFER, null, revocation(), Proceedings.REMEDIES, ""));
        notDecided(
                "proceeding.noPenaltyGround",
                Proceedings.investigated(),
                new Ruling(ReportedOutcome.NO_PENALTY, NoPenalty.MINOR, null, Proceedings.REMEDIES, ""));
    }

    @Test
    void apl33NoPenaltyIsDecidedWithoutANotice() {
        var proceeding = Proceedings.investigated();
        proceeding.decide(
                new Ruling(ReportedOutcome.NO_PENALTY, NoPenalty.FIRST, null, Proceedings.REMEDIES, ""),
                facts(HEAVY, Rank.HEAD),
                BOOK,
                head("The first time."));
        assertEquals(Set.of(), proceeding.measures());
        assertEquals(NoPenalty.FIRST, proceeding.decision().noPenalty());
    }

    @Test
    void apl57OnlyAHeadWhoDidNotInvestigateDecides() {
        refused(
                "proceeding.rankTooLow",
                () -> Proceedings.discussed()
                        .decide(penalty(revocation()), facts(SERIOUS, Rank.DEPARTMENT_HEAD), BOOK, head("So.")));
        refused(
                "duty.investigatorDecides",
                () -> Proceedings.discussed()
                        .decide(penalty(revocation()), facts(SERIOUS, Rank.HEAD), BOOK, investigator()));
        refused(
                "proceeding.reasonMissing",
                () -> Proceedings.discussed().decide(penalty(revocation()), facts(SERIOUS, Rank.HEAD), BOOK, head("")));
    }

    @Test
    void aRevocationGoesAllTheWay() {
        var proceeding = Proceedings.decided();
        assertEquals(Set.of(MeasureKind.REVOCATION), proceeding.measures());
        assertEquals(Proceedings.REMEDIES, proceeding.decision().remedies());
        assertEquals(revocation(), proceeding.decided());
        assertEquals(1, proceeding.deliberation().discussions().size());
        proceeding.write(DOCUMENT, head(""));
        refused("proceeding.letterWrittenBefore", () -> proceeding.write(DOCUMENT, head("")));
        refused("proceeding.servedInFuture", () -> proceeding.serveDecision(HEARING.plusDays(1), head("")));
        proceeding.serveDecision(HEARING, head(""));
        refused("proceeding.nothingToPay", () -> proceeding.pay(HEARING, List.of(), BOOK, head("")));
        proceeding.close(head(""));
        assertEquals(ProceedingStatus.CLOSED, proceeding.status());
    }

    @Test
    void theFineThatWasDecidedIsReadAsItWasGiven() {
        assertEquals(fined(50_000), Proceedings.fineServed().decided());
    }

    @Test
    void apl72ALateFineCostsThreePercentADay() {
        var proceeding = Proceedings.fineServed();
        refused("proceeding.fineOpen", () -> proceeding.close(head("")));
        var due = proceeding.payBy(BOOK).orElseThrow();
        var late = due.plusDays(2);
        var paid = proceeding.pay(late, List.of(), BOOK, Acts.by("bo", Role.CASEWORKER, late));
        assertEquals(2, paid.lateDays());
        assertEquals(Money.ofYuan(3_000), paid.lateFee());
        refused(
                "proceeding.paidBefore",
                () -> proceeding.pay(late, List.of(), BOOK, Acts.by("bo", Role.CASEWORKER, late)));
        proceeding.close(head(""));
    }

    @Test
    void apl67ATimeToPayThatEndsOnAHolidayGoesOnToTheNextWorkingDay() {
        var proceeding = Proceedings.silent(50_000);
        var served = LocalDate.of(2025, 9, 20);
        var act = Acts.by("hua", Role.DIRECTOR, served);
        proceeding.decide(
                penalty(fined(50_000)),
                facts(HEAVY, Rank.HEAD),
                BOOK,
                new Act(act.actor(), act.at(), act.legalBasis(), "It went on.", served, act.origin()));
        proceeding.serveDecision(served, act);
        assertEquals(LocalDate.of(2025, 10, 9), proceeding.payBy(BOOK).orElseThrow());
        var paid = proceeding.pay(
                LocalDate.of(2025, 10, 9), List.of(), BOOK, Acts.by("bo", Role.CASEWORKER, LocalDate.of(2025, 10, 9)));
        assertEquals(Money.ZERO, paid.lateFee());
    }

    @Test
    void apl73NoLateFeeForTheDaysOfReviewAndLitigation() {
        var proceeding = Proceedings.fineServed();
        var due = proceeding.payBy(BOOK).orElseThrow();
        var late = due.plusDays(10);
        var review = new Pause(due.plusDays(2), due.plusDays(9));
        var paid = proceeding.pay(late, List.of(review), BOOK, Acts.by("bo", Role.CASEWORKER, late));
        assertEquals(2, paid.lateDays());
        assertEquals(Money.ofYuan(3_000), paid.lateFee());
    }
}
