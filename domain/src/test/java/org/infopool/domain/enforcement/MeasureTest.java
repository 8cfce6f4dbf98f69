package org.infopool.domain.enforcement;

import static org.infopool.domain.enforcement.Enforcements.BOOK;
import static org.infopool.domain.enforcement.Enforcements.applicant;
import static org.infopool.domain.enforcement.Enforcements.caseworker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeasureTest {
    private static void refused(String ruleKey, Executable attempt) {
        assertEquals(ruleKey, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    @Test
    void apl9AWarningIsAPenaltyAndNeedsAProceeding() {
        refused(
                "measure.needsProceeding",
                () -> new MeasureOrder(MeasureKind.WARNING, "Mind.", List.of("apl.9.kinds"), 0, null, null));
    }

    @Test
    void apl5AnOrderSaysWhyNothingMilderIsEnough() {
        refused(
                "measure.milderMissing",
                () -> new MeasureOrder(
                        MeasureKind.ORDER_TO_CORRECT, "Stop.", List.of("pipl.23.provision"), 5, null, null));
    }

    @Test
    void theOrdererSetsTheTimeWithinWhatTheRuleBookAllows() {
        var longest = BOOK.number(Measure.LONGEST);
        refused(
                "measure.daysTooMany",
                () -> Enforcements.fresh()
                        .order(
                                Enforcements.assessed().subject(),
                                Enforcements.order(longest + 1),
                                Measure.COMPLY,
                                BOOK,
                                caseworker()));
        assertEquals(10, Enforcements.ordered().days());
    }

    @Test
    void theTimeForAMissedSelfInspectionComesFromTheRuleBook() {
        var ordered = Enforcements.fresh()
                .order(Enforcements.DUTY, Enforcements.order(3), Measure.COMPLY_SELF_INSPECTION, BOOK, caseworker());
        assertEquals(15, ordered.days());
        assertEquals(Measure.COMPLY_SELF_INSPECTION, ordered.complyRule());
    }

    @Test
    void aProposedArticleCarriesAnOrderInsideThePilotAlone() {
        var order = new MeasureOrder(
                MeasureKind.ORDER_TO_CORRECT,
                "Do the self-inspection.",
                List.of("pool.11.duty"),
                15,
                MeasureKind.GUIDANCE,
                "It was reminded.");
        refused(
                "rulebook.proposedOutsidePilot",
                () -> Enforcements.fresh()
                        .order(
                                Enforcements.DUTY,
                                order,
                                Measure.COMPLY_SELF_INSPECTION,
                                RuleBook.builtIn(),
                                caseworker()));
    }

    @Test
    void cl286ARefusalNeedsServiceAndADayThatPassed() {
        refused("measure.step", () -> Enforcements.ordered().fail(Acts.TODAY, "DL-1", Acts.byClock(Acts.TODAY)));
        var measure = Enforcements.served();
        var failed = measure.fail(Acts.TODAY.plusDays(14), "DL-1", Acts.byClock(Acts.TODAY.plusDays(15)));
        assertEquals(Acts.TODAY, failed.servedOn());
        assertEquals("handed over", failed.proof());
        assertEquals("DL-1", failed.deadline());
        assertEquals(MeasureStatus.FAILED, measure.status());
    }

    @Test
    void whatWasReportedIsJudgedBeforeThereIsARefusal() {
        var measure = Enforcements.served();
        measure.report("Done.", List.of(new DocumentNumber("DOC-2025-000001")), applicant());
        refused("measure.reportPending", () -> measure.fail(Acts.TODAY, "DL-1", Acts.byClock(Acts.TODAY)));
        refused("measure.reasonMissing", () -> measure.rejectReport(caseworker()));
        measure.rejectReport(caseworker("The partner still has it."));
        measure.fail(Acts.TODAY, "DL-1", Acts.byClock(Acts.TODAY));
        assertEquals(MeasureStatus.FAILED, measure.status());
    }

    @Test
    void whatIsDoneTooLateStaysARefusal() {
        var measure = Enforcements.served();
        measure.fail(Acts.TODAY, "DL-1", Acts.byClock(Acts.TODAY));
        measure.report("Done now.", List.of(), applicant());
        assertTrue(measure.acceptReport(caseworker("Shown.")).late());
        assertEquals(MeasureStatus.COMPLIED, measure.status());
        assertEquals(Acts.TODAY, measure.failedOn());
    }

    @Test
    void timeIsGivenOnceMore() {
        var measure = Enforcements.served();
        refused("measure.reasonMissing", () -> measure.extend(caseworker()));
        measure.extend(caseworker("The partner is abroad."));
        refused("measure.extendedBefore", () -> measure.extend(caseworker("Again.")));
    }

    @Test
    void guidanceIsGivenByBeingServed() {
        var guidance = Enforcements.of(MeasureKind.GUIDANCE);
        guidance.takeEffect(Acts.TODAY, "read out", caseworker());
        assertEquals(MeasureStatus.COMPLIED, guidance.status());
    }

    @Test
    void p1438AnInterviewEndsWithItsRecord() {
        var interview = Enforcements.of(MeasureKind.INTERVIEW);
        refused(
                "measure.noInterview",
                () -> Enforcements.served().hold(new DocumentNumber("DOC-2025-000002"), caseworker("…")));
        interview.hold(new DocumentNumber("DOC-2025-000002"), caseworker("They promised to mend it."));
        assertEquals(MeasureStatus.COMPLIED, interview.status());
        assertEquals("They promised to mend it.", interview.judgment());
    }
}
