package org.infopool.domain.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.Licenses;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** A duty is met once, in time or late, by what meets it; and comes back where it is to be done again. */
class ObligationTest {
    private static final RuleBook RULES = RuleBook.builtIn();
    private static final Subject CHECKLIST = new Subject(SubjectKind.SELF_INSPECTION, "SI-2025-000001");
    private static final DocumentNumber REPORT = new DocumentNumber("DOC-2025-000001");

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolated.class, act::run).ruleKey();
    }

    @Test
    void what_is_done_before_it_is_due_is_in_time() {
        assertFalse(Obligations.selfInspection()
                .meet(CHECKLIST, Obligations.holder())
                .late());
    }

    @Test
    void what_is_done_after_it_was_missed_is_late() {
        var duty = Obligations.overdueSelfInspection();

        assertTrue(duty.meet(CHECKLIST, Obligations.holder()).late());
        assertEquals(ObligationStatus.MET, duty.status());
    }

    @Test
    void it_is_met_once() {
        var duty = Obligations.selfInspection();
        duty.meet(CHECKLIST, Obligations.holder());

        assertEquals("obligation.step", refusal(() -> duty.meet(CHECKLIST, Obligations.holder())));
    }

    @Test
    void nothing_is_done_on_a_day_to_come() {
        var act = Obligations.holder();

        assertEquals(
                "obligation.doneLater",
                refusal(() -> Obligations.selfInspection()
                        .meet(CHECKLIST, act.effective(act.day().plusDays(1)))));
    }

    @Test
    void a_self_inspection_is_not_met_by_a_document() {
        assertEquals(
                "obligation.notFiled",
                refusal(() ->
                        Obligations.selfInspection().file(REPORT, Obligations.START, RULES, Obligations.holder())));
    }

    @Test
    void a_document_from_before_the_duty_does_not_meet_it() {
        assertEquals(
                "obligation.doneBefore",
                refusal(() -> Obligations.rightsReport()
                        .file(REPORT, Obligations.START.minusDays(1), RULES, Obligations.holder())));
    }

    @Test
    void a_report_is_met_by_its_document() {
        var met = Obligations.rightsReport().file(REPORT, Obligations.START, RULES, Obligations.holder());

        assertEquals(new Subject(SubjectKind.DOCUMENT, REPORT.value()), met.by());
    }

    @Test
    void what_fell_away_cannot_be_met() {
        var duty = Obligations.selfInspection();
        duty.lift(Obligations.holder());

        assertEquals("obligation.step", refusal(() -> duty.meet(CHECKLIST, Obligations.holder())));
    }

    @Test
    void the_next_self_inspection_is_counted_from_the_last() {
        var done = LocalDate.of(2026, 3, 1);

        assertEquals(Optional.of(done), Duties.next(Duties.SELF_INSPECTION, LocalDate.of(2025, 5, 6), done, RULES));
    }

    @Test
    void a_renewal_does_not_come_back() {
        assertEquals(
                Optional.empty(),
                Duties.next("pool.7.duty", LocalDate.of(2025, 5, 6), LocalDate.of(2026, 3, 1), RULES));
    }

    @Test
    void nobody_is_held_to_a_renewal_that_cannot_be_applied_for() {
        var duties = Duties.of(Licenses.granted(), RULES).stream()
                .map(Duties.Duty::rule)
                .toList();

        assertTrue(duties.contains(Duties.SELF_INSPECTION));
        assertFalse(duties.contains("pool.7.duty"));
    }
}
