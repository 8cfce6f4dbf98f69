package org.infopool.domain.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InspectionTest {
    private static final DocumentNumber PHOTO = new DocumentNumber("DOC-2025-000009");

    @Test
    void anInspectionHasTwoDifferentInspectors_APL42() {
        assertBreaks(
                "duty.tooFewInspectors",
                () -> Inspections.drafted(Inspections.order(Acts.person("hua")), null)
                        .order(2, Inspections.director()));
        assertBreaks("inspection.memberTwice", () -> Inspections.order(Acts.person("hua"), Acts.person("hua")));
    }

    @Test
    void aCauseIsNeededForAnInspectionForCause() {
        assertBreaks(
                "inspection.groundMissing",
                () -> new InspectionOrder(
                        InspectionKind.FOR_CAUSE,
                        new Subject(SubjectKind.LICENSE, "LIC-2025-000001"),
                        "See whether all is well.",
                        Acts.TODAY,
                        false,
                        List.of(),
                        List.of(Inspections.POLICY)));
    }

    @Test
    void beyondTheCapOnlyACauseAllowsAnotherInspection_INSP6() {
        var book = RuleBook.builtIn().asOf(Acts.TODAY);
        var cap = (int) book.threshold(YearlyVisits.CAP).value();
        var full = YearlyVisits.of(2025, cap, 7, book);
        assertBreaks("inspection.cap", () -> full.check(InspectionKind.DESK));
        assertTrue(full.allows(InspectionKind.FOR_CAUSE));
        assertTrue(YearlyVisits.of(2025, cap - 1, 7, book).allows(InspectionKind.FOLLOW_UP));
    }

    @Test
    void anUnannouncedInspectionIsUnknownToTheEnterpriseUntilTheTeamIsThere() {
        var inspection = Inspections.ordered();
        assertFalse(inspection.isKnownToEnterprise());
        inspection.checkIn(Inspections.entry(), Inspections.first());
        assertTrue(inspection.isKnownToEnterprise());
    }

    @Test
    void whatCanHappenBeforeTheEnterpriseKnowsIsSealed() {
        for (var type : List.of(
                InspectionEvent.Ordered.class,
                InspectionEvent.ItemsChosen.class,
                InspectionEvent.MemberReplaced.class,
                InspectionEvent.PaperWritten.class,
                InspectionEvent.Cancelled.class)) {
            assertTrue(type.getAnnotation(EventType.class).sealed(), type::getSimpleName);
        }
    }

    @Test
    void theTeamShowsItsCertificatesAndTellsOfRecusal_P14_19() {
        var inspection = Inspections.ordered();
        assertBreaks(
                "inspection.certificatesNotShown",
                () -> inspection.checkIn(new CheckIn(false, true, ""), Inspections.first()));
        assertBreaks(
                "inspection.recusalNotTold",
                () -> inspection.checkIn(new CheckIn(true, false, ""), Inspections.first()));
        assertEquals(InspectionStatus.ORDERED, inspection.status());
    }

    @Test
    void onlyTheTeamChecksInAndNotBeforeTheDay() {
        var inspection = Inspections.ordered();
        assertBreaks("inspection.notMember", () -> inspection.checkIn(Inspections.entry(), Inspections.stranger()));
        assertBreaks(
                "inspection.notYet",
                () -> inspection.checkIn(Inspections.entry(), Acts.by("hua", Role.INSPECTOR, Acts.TODAY.minusDays(1))));
    }

    @Test
    void aColleaguesAnswerIsNotOverwrittenUnseen() {
        var inspection = Inspections.answered();
        assertBreaks(
                "inspection.answeredMeanwhile",
                () -> inspection.answer(Inspections.POLICY, ItemResult.MINOR, "", 0, Set.of(), Inspections.second()));
        inspection.answer(Inspections.POLICY, ItemResult.MINOR, "", 1, Set.of(), Inspections.second());
        assertEquals(
                2, inspection.sheet().answer(Inspections.POLICY).orElseThrow().revision());
    }

    @Test
    void anAnswerUnderAFindingStays() {
        var inspection = Inspections.answered();
        var found = Set.of(Inspections.TRAINING);
        assertBreaks(
                "inspection.findingStands",
                () -> inspection.answer(Inspections.TRAINING, ItemResult.CONFORM, "", 1, found, Inspections.first()));
        inspection.answer(Inspections.TRAINING, ItemResult.MAJOR, "Nobody.", 1, found, Inspections.first());
    }

    @Test
    void aFindingNeedsANonconformityAndSomethingThatShowsIt() {
        var inspection = Inspections.answered();
        var number = new FindingNumber("FND-2025-000002");
        assertBreaks(
                "finding.noNonconformity",
                () -> inspection.find(number, Inspections.POLICY, Inspections.statement(), Inspections.first()));
        inspection.answer(Inspections.TRAINING, ItemResult.MINOR, "", 1, Set.of(), Inspections.first());
        assertBreaks(
                "finding.noEvidence",
                () -> inspection.find(number, Inspections.TRAINING, Inspections.statement(), Inspections.first()));
        inspection.addEvidence(Inspections.TRAINING, PHOTO, Inspections.first());
        var finding = inspection.find(number, Inspections.TRAINING, Inspections.statement(), Inspections.first());
        assertEquals(Severity.MINOR, finding.severity());
        assertEquals(List.of(PHOTO), finding.note(Inspections.first()).evidence());
    }

    @Test
    void aFindingBelongsToTheTimeLineOfItsInspection() {
        var inspection = Inspections.answered();
        var finding = inspection.find(
                new FindingNumber("FND-2025-000001"),
                Inspections.TRAINING,
                Inspections.statement(),
                Inspections.first());
        assertEquals(inspection.subject(), finding.note(Inspections.first()).concerns());
    }

    @Test
    void theRecordIsCompleteBeforeItIsSigned() {
        var inspection = Inspections.underWay();
        assertBreaks("inspection.answersMissing", () -> inspection.sign(List.of(), Inspections.first()));
        inspection.answer(Inspections.POLICY, ItemResult.NOT_APPLICABLE, "", 0, Set.of(), Inspections.first());
        inspection.answer(Inspections.TRAINING, ItemResult.MAJOR, "Nobody.", 0, Set.of(), Inspections.first());
        assertBreaks("inspection.noteMissing", () -> inspection.sign(List.of(), Inspections.first()));
        inspection.answer(Inspections.POLICY, ItemResult.CONFORM, "", 1, Set.of(), Inspections.first());
        assertBreaks("inspection.findingMissing", () -> inspection.sign(List.of(), Inspections.first()));
    }

    @Test
    void everyInspectorSignsTheRecord_ALL61() {
        var inspection = Inspections.answered();
        var findings = List.of(Inspections.found(inspection).point());
        assertInstanceOf(InspectionEvent.Signed.class, inspection.sign(findings, Inspections.first()));
        assertEquals(InspectionStatus.UNDER_WAY, inspection.status());
        assertBreaks("inspection.signedBefore", () -> inspection.sign(findings, Inspections.first()));
        assertBreaks("inspection.notMember", () -> inspection.sign(findings, Inspections.stranger()));
        assertInstanceOf(InspectionEvent.Recorded.class, inspection.sign(findings, Inspections.second()));
        assertEquals(InspectionStatus.RECORDED, inspection.status());
    }

    @Test
    void whatIsSignedDoesNotChangeUnlessAllSignAgain() {
        var inspection = Inspections.answered();
        var findings = List.of(Inspections.found(inspection).point());
        inspection.sign(findings, Inspections.first());
        assertBreaks(
                "inspection.signedContent",
                () -> inspection.answer(Inspections.POLICY, ItemResult.MINOR, "", 1, Set.of(), Inspections.second()));
        inspection.reopen(Inspections.first());
        assertFalse(inspection.isSigned());
        assertNull(inspection.contentHash());
    }

    @Test
    void aRefusalToSignIsRecordedWithItsReasonAndStopsNothing() {
        var inspection = Inspections.recorded(List.of(Inspections.point()));
        assertBreaks("inspection.wordsMissing", () -> inspection.reply(Reply.REFUSED, " ", true, Inspections.first()));
        assertBreaks(
                "inspection.notReplied",
                () -> inspection.conclude("One finding stands.", List.of(), Inspections.first()));
        inspection.reply(Reply.REFUSED, "The manager left the room.", true, Inspections.first());
        inspection.conclude("One finding stands.", List.of(Inspections.point()), Inspections.first());
        assertEquals(InspectionStatus.CONCLUDED, inspection.status());
        assertEquals(1, inspection.majorFindings());
    }

    @Test
    void theEnterpriseAnswersOnce() {
        var inspection = Inspections.replied();
        assertBreaks(
                "inspection.repliedBefore",
                () -> inspection.reply(Reply.OBJECTED, "Not so.", false, Inspections.applicant()));
    }

    @Test
    void theReportMakesFindingsFinal() {
        var inspection = Inspections.answered();
        var finding = Inspections.found(inspection);
        inspection.sign(List.of(finding.point()), Inspections.first());
        inspection.sign(List.of(finding.point()), Inspections.second());
        inspection.reply(Reply.OBJECTED, "There was a training.", false, Inspections.applicant());
        var concluded = inspection.conclude("One finding stands.", List.of(finding.point()), Inspections.second());
        finding.hold(Inspections.second());
        assertEquals(FindingStatus.FINAL, finding.status());
        assertEquals(Inspections.GROUND, concluded.ground());
        assertBreaks("inspection.concludedBefore", () -> inspection.drop(finding, Inspections.first()));
    }

    @Test
    void afterHearingTheEnterpriseAFindingCanBeTakenBackWithAReason() {
        var inspection = Inspections.answered();
        var finding = Inspections.found(inspection);
        inspection.sign(List.of(finding.point()), Inspections.first());
        inspection.sign(List.of(finding.point()), Inspections.second());
        assertBreaks("inspection.reasonMissing", () -> inspection.drop(finding, Inspections.second()));
        inspection.drop(finding, Inspections.first());
        assertEquals(FindingStatus.DROPPED, finding.status());
    }

    @Test
    void aResultIsPublishedOnceAndOnlyAtTheEnd_INSP3() {
        var inspection = Inspections.replied();
        assertBreaks("inspection.notConcluded", () -> inspection.publish(Inspections.director()));
        inspection.conclude("One finding stands.", List.of(Inspections.point()), Inspections.first());
        assertEquals(1, inspection.publish(Inspections.director()).major());
        assertBreaks("inspection.publishedBefore", () -> inspection.publish(Inspections.director()));
    }

    @Test
    void anInspectorIsReplacedWithAReasonAndNobodyServesTwice() {
        var inspection = Inspections.ordered();
        var hua = Acts.person("hua");
        assertBreaks(
                "inspection.reasonMissing",
                () -> inspection.replace(hua, Acts.person("kai"), Acts.by("dai", Role.DIRECTOR)));
        assertBreaks(
                "inspection.memberTwice", () -> inspection.replace(hua, Acts.person("jin"), Inspections.director()));
        inspection.replace(hua, Acts.person("kai"), Inspections.director());
        assertEquals(List.of(Acts.person("kai"), Acts.person("jin")), inspection.team());
    }

    @Test
    void anInspectionIsCalledOffWithAReasonBeforeItsRecordStands() {
        assertBreaks("inspection.reasonMissing", () -> Inspections.ordered().cancel(Acts.by("dai", Role.DIRECTOR)));
        assertFalse(Inspections.ordered().cancel(Inspections.director()).known());
        assertBreaks(
                "inspection.step",
                () -> Inspections.recorded(List.of(Inspections.point())).cancel(Inspections.director()));
    }

    private static void assertBreaks(String rule, Executable attempt) {
        assertEquals(rule, assertThrows(RuleViolated.class, attempt).ruleKey());
    }
}
