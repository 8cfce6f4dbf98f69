package org.infopool.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LicenseApplicationTest {
    private static final List<Deficiency> OFFICER_MISSING =
            List.of(new Deficiency("officerName", "pipl.52.officer", "missing.officer"));
    private static final List<ApplicationEvent.Shortcoming> TOLD =
            List.of(new ApplicationEvent.Shortcoming("officerName", "pipl.52.officer", "Name the officer."));
    private static final List<Condition> YEARLY_AUDIT =
            List.of(new Condition("Have the processing audited every year.", "pipl.54"));

    @Test
    void aDraftIsWrittenByTheApplicantUntilItIsHandedIn() {
        var application = Applications.submitted();
        assertBreaks(
                "application.notEditable", () -> application.fill(ApplicationForm.EMPTY, Applications.applicant()));
    }

    @Test
    void anIncompleteDraftIsNotHandedIn() {
        var application = Applications.draft();
        assertBreaks("application.notComplete", () -> application.submit(OFFICER_MISSING, Applications.applicant()));
        assertEquals(ApplicationStatus.DRAFT, application.status());
    }

    @Test
    void aPaperCountsFromTheDayItWasReceived_ALL32() {
        var application = Applications.draft();
        var receivedOn = Acts.TODAY.minusDays(3);
        var paper = new PaperDeclaration(" YH-2025-0017 ", receivedOn.minusDays(1), receivedOn);
        var submitted = application.submitOnPaper(paper, Applications.firstAssessor());
        assertEquals(receivedOn, submitted.receivedOn());
        assertEquals(paper, submitted.paper());
        assertEquals("YH-2025-0017", application.paperNumber());
        assertEquals(
                receivedOn,
                application.deemAccepted(Acts.byClock(Acts.TODAY.plusDays(7))).acceptedOn());
    }

    @Test
    void whatAPaperLacksDoesNotKeepItOut_ALL32() {
        var application = Applications.draft();
        application.fill(ApplicationForm.EMPTY, Applications.applicant());
        application.submitOnPaper(
                new PaperDeclaration("YH-2025-0017", Acts.TODAY, Acts.TODAY), Applications.firstAssessor());
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
    }

    @Test
    void nobodyOfficialDeclaresAPaperTrue_ALL31() {
        var application = Applications.draft();
        application.submitOnPaper(
                new PaperDeclaration("YH-2025-0017", Acts.TODAY, Acts.TODAY), Applications.firstAssessor());
        assertNull(application.declaredBy());
    }

    @Test
    void aPaperIsSignedBeforeItIsReceivedAndReceivedBeforeItIsTakenIn() {
        var tomorrow = Acts.TODAY.plusDays(1);
        assertBreaks("paper.receivedBeforeSigned", () -> new PaperDeclaration("YH-2025-0017", tomorrow, Acts.TODAY));
        var application = Applications.draft();
        assertBreaks(
                "paper.receivedInFuture",
                () -> application.submitOnPaper(
                        new PaperDeclaration("YH-2025-0017", Acts.TODAY, tomorrow), Applications.firstAssessor()));
        assertEquals(ApplicationStatus.DRAFT, application.status());
    }

    @Test
    void aPaperIsHandedInOnce() {
        var application = Applications.submitted();
        assertBreaks(
                "application.step",
                () -> application.submitOnPaper(
                        new PaperDeclaration("YH-2025-0017", Acts.TODAY, Acts.TODAY), Applications.firstAssessor()));
    }

    @Test
    void whatWasSignedIsFingerprinted() {
        var application = Applications.draft();
        var before = application.contentHash();
        application.fill(Applications.complete(5_001), Applications.applicant());
        assertNotEquals(before, application.contentHash());
        assertEquals(
                application.contentHash(),
                application.submit(List.of(), Applications.applicant()).contentHash());
    }

    @Test
    void theApplicantIsToldOnceAndCompletelyWhatIsMissing_ALL32() {
        var application = Applications.submitted();
        application.findDeficient(TOLD, Applications.firstAssessor());
        application.submit(List.of(), Applications.applicant());
        assertBreaks(
                "application.deficiencyToldBefore",
                () -> application.findDeficient(TOLD, Applications.firstAssessor()));
    }

    @Test
    void aDeficiencyNoticeNamesSomething_ALL32() {
        var application = Applications.submitted();
        assertBreaks(
                "application.noDeficiencyNamed",
                () -> application.findDeficient(List.of(), Applications.firstAssessor()));
    }

    @Test
    void whatIsMissingIsMissingSomewhere_ALL32() {
        assertBreaks(
                "application.deficiencyPart",
                () -> new ApplicationEvent.Shortcoming(" ", "pipl.52.officer", "Name the officer."));
    }

    @Test
    void silenceAcceptsFromTheDayOfReceipt_ALL32() {
        var application = Applications.submitted();
        var accepted = application.deemAccepted(Acts.byClock(Acts.TODAY.plusDays(7)));
        assertTrue(accepted.deemed());
        assertEquals(Acts.TODAY, accepted.acceptedOn());
        assertEquals(Acts.TODAY, accepted.act().effectiveOn());
    }

    @Test
    void oneWhoWasAnsweredIsNotDeemedAcceptedAnyMore_ALL32() {
        var application = Applications.submitted();
        application.findDeficient(TOLD, Applications.firstAssessor());
        assertBreaks("application.step", () -> application.deemAccepted(Acts.byClock(Acts.TODAY.plusDays(7))));
    }

    @Test
    void twoDifferentPeopleAssess_ALL34() {
        var application = Applications.accepted();
        application.takeSeat(Acts.person("bo"), Applications.firstAssessor());
        assertBreaks(
                "duty.assessorIsSecondAssessor",
                () -> application.takeSeat(Acts.person("bo"), Applications.firstAssessor()));
    }

    @Test
    void thereIsNoThirdAssessor() {
        var application = Applications.inVetting();
        assertBreaks(
                "application.seatsTaken",
                () -> application.takeSeat(Acts.person("eve"), Applications.secondAssessor()));
    }

    @Test
    void onlyAnAssessorRecommends() {
        var application = Applications.inVetting();
        assertBreaks(
                "application.notAssessor",
                () -> application.recommend(Recommendation.GRANT, "2025.1", Applications.director()));
    }

    @Test
    void whoAssessedDoesNotDecide() {
        var application = Applications.recommended(Recommendation.GRANT);
        assertBreaks(
                "duty.assessorDecides",
                () -> application.grant(
                        Applications.grounds(), List.of(), null, "2025.1", Applications.firstAssessor()));
    }

    @Test
    void aGrantRestsOnGrounds_ALL38() {
        var application = Applications.recommended(Recommendation.GRANT);
        assertBreaks(
                "decision.noGround",
                () -> application.grant(List.of(), List.of(), null, "2025.1", Applications.director()));
    }

    @Test
    void aRecommendedGrantNeedsNoReasonOfItsOwn() {
        assertEquals("福州清茶贸易有限公司", Applications.granted().enterpriseName());
    }

    @Test
    void departingFromTheRecommendationNeedsAReason() {
        var application = Applications.recommended(Recommendation.REFUSE);
        assertBreaks(
                "decision.departureWithoutReason",
                () -> application.grant(Applications.grounds(), List.of(), "  ", "2025.1", Applications.director()));
        assertEquals(
                "The knock-out was cured on the day of the decision.",
                Applications.recommended(Recommendation.REFUSE)
                        .grant(
                                Applications.grounds(),
                                List.of(),
                                "The knock-out was cured on the day of the decision.",
                                "2025.1",
                                Applications.director())
                        .departure());
    }

    @Test
    void conditionsThatWereNotRecommendedAreADeparture() {
        var application = Applications.recommended(Recommendation.GRANT);
        assertBreaks(
                "decision.departureWithoutReason",
                () -> application.grant(Applications.grounds(), YEARLY_AUDIT, null, "2025.1", Applications.director()));
    }

    @Test
    void aGroundWithoutEvidenceCannotBeMade() {
        assertBreaks("decision.groundUnsupported", () -> new Ground("all.38-1", "ALL 38(1)", "Met.", List.of()));
    }

    @Test
    void aDecidedApplicationIsOver() {
        var application = Applications.recommended(Recommendation.GRANT);
        application.grant(Applications.grounds(), List.of(), null, "2025.1", Applications.director());
        assertBreaks("application.step", () -> application.abandon(Applications.applicant()));
        assertTrue(application.status().isFinal());
    }

    @Test
    void anApplicantMayWithdrawBeforeTheDecision() {
        var application = Applications.inVetting();
        application.abandon(Applications.applicant());
        assertEquals(ApplicationStatus.ABANDONED, application.status());
    }

    @Test
    void everyStepIsCountedWithoutAGap() {
        var application = Applications.accepted();
        assertEquals(4, application.events());
        assertEquals(
                5,
                application
                        .takeSeat(Acts.person("bo"), Applications.firstAssessor())
                        .occurrence()
                        .seq());
    }

    @Test
    void aFormOpenedBeforeSomebodyElseActedIsRefused() {
        var application = Applications.submitted();
        var seen = application.events();
        application.accept(Applications.firstAssessor());
        assertBreaks("changedMeanwhile", () -> application.unchangedSince(seen));
        assertFalse(application.status().isEditable());
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }
}
