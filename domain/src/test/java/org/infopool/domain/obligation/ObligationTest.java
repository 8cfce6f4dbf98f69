package org.infopool.domain.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.Licenses;
import org.infopool.domain.rulebook.DutyRule;
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
    void a_license_brings_the_duty_to_renew_it_counted_back_from_the_end_of_its_term_ALL50() {
        var license = Licenses.granted();
        var duties = Duties.of(license, RULES);

        assertTrue(duties.contains(new Duties.Duty("pool.7.duty", "all.50-1.apply", license.validTo())));
        assertTrue(duties.stream().anyMatch(duty -> duty.rule().equals(Duties.SELF_INSPECTION)));
    }

    @Test
    void the_next_term_brings_that_duty_again_and_the_same_term_does_not() {
        var duty = new Duties.Duty("pool.7.duty", "all.50-1.apply", Obligations.START);
        var had = List.of(Obligations.open(duty.rule(), duty.period()));

        assertFalse(Duties.isNew(duty, had, RULES));
        assertTrue(
                Duties.isNew(new Duties.Duty(duty.rule(), duty.period(), Obligations.START.plusYears(3)), had, RULES));
    }

    @Test
    void a_duty_that_runs_is_not_imposed_twice() {
        var running = Obligations.selfInspection();
        var lifted = Obligations.selfInspection();
        lifted.lift(Obligations.holder());
        var duty = new Duties.Duty(running.duty(), running.period(), Obligations.START.plusDays(90));

        assertFalse(Duties.isNew(duty, List.of(lifted, running), RULES));
        assertTrue(Duties.isNew(duty, List.of(lifted), RULES));
        assertTrue(Duties.isNew(duty, List.of(), RULES));
    }

    @Test
    void whoever_has_named_an_officer_need_not_do_so_again_when_more_people_are_concerned() {
        var named = Obligations.open("pipl.52.duty", "officer");
        named.meet(CHECKLIST, Obligations.holder());
        var officer = RULES.duties().stream()
                .filter(rule -> rule.anchor() == DutyRule.Anchor.THRESHOLD_REACHED)
                .findFirst()
                .orElseThrow();
        var duty = new Duties.Duty(officer.id(), officer.period().orElseThrow(), Obligations.START.plusDays(90));

        assertFalse(Duties.isNew(duty, List.of(named), RULES));
        assertTrue(Duties.isNew(duty, List.of(), RULES));
    }
}
