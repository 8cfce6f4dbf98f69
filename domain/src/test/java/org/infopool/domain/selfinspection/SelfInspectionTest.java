package org.infopool.domain.selfinspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.obligation.Obligations;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** The checklist of the law and of the pool, answered, signed once, and locked. */
class SelfInspectionTest {
    private static final DocumentNumber DOCUMENT = new DocumentNumber("DOC-2025-000001");
    private static final LocalDate TODAY = Obligations.START;

    private static String refusal(Runnable act) {
        return assertThrows(RuleViolated.class, act::run).ruleKey();
    }

    private static List<String> items(Processing processing) {
        return SelfInspections.begunFor(Obligations.selfInspection(), processing).points().stream()
                .map(Point::item)
                .toList();
    }

    private static List<String> shortages(Answer answer) {
        var selfInspection = SelfInspections.answered();
        selfInspection.answer("aud.annex.2", answer, 1, Obligations.holder());
        return Readiness.of(selfInspection.points(), SelfInspections.RULES, TODAY).stream()
                .map(Shortage::field)
                .toList();
    }

    @Test
    void everything_is_asked_of_a_platform_that_does_everything() {
        // AUD annex: 26 points; the pool's own: 7.
        assertEquals(
                26 + 7,
                items(new Processing(60_000_000, true, true, true, true)).size());
    }

    @Test
    void what_does_not_concern_the_holder_is_not_asked() {
        assertFalse(items(SelfInspections.SMALL).contains("aud.annex.15"), "nothing leaves the country");
        assertTrue(items(new Processing(5_000, false, false, true, false)).contains("aud.annex.15"));
    }

    @Test
    void a_duty_that_is_met_is_not_inspected_for() {
        var duty = Obligations.selfInspection();
        duty.meet(duty.subject(), Obligations.holder());

        assertEquals("selfInspection.dutyClosed", refusal(() -> SelfInspections.begunFor(duty, SelfInspections.SMALL)));
    }

    @Test
    void another_duty_is_not_met_by_it() {
        assertEquals(
                "selfInspection.otherDuty",
                refusal(() -> SelfInspections.begunFor(Obligations.rightsReport(), SelfInspections.SMALL)));
    }

    @Test
    void two_colleagues_do_not_overwrite_each_other() {
        var selfInspection = SelfInspections.begun();
        selfInspection.answer("aud.annex.2", SelfInspections.CONFORM, 0, Obligations.holder());

        assertEquals(
                "selfInspection.answeredMeanwhile",
                refusal(() -> selfInspection.answer("aud.annex.2", SelfInspections.CONFORM, 0, Obligations.holder())));
    }

    @Test
    void every_question_wants_an_answer() {
        var selfInspection = SelfInspections.begun();

        assertEquals(
                selfInspection.points().size(),
                Readiness.of(selfInspection.points(), SelfInspections.RULES, TODAY)
                        .size());
    }

    @Test
    void what_does_not_apply_wants_a_reason() {
        assertEquals(List.of("note"), shortages(new Answer(Conformity.NOT_APPLICABLE, "", RemediationPlan.NONE)));
    }

    @Test
    void a_non_conformity_wants_a_plan() {
        assertEquals(List.of("what", "who", "by"), shortages(new Answer(Conformity.MAJOR, "", RemediationPlan.NONE)));
    }

    @Test
    void a_minor_one_is_put_right_within_sixty_days() {
        var plan = new RemediationPlan("New consent screens", "Compliance", TODAY.plusDays(90));

        assertEquals(List.of("by"), shortages(new Answer(Conformity.MINOR, "", plan)));
        assertEquals(List.of(), shortages(new Answer(Conformity.MAJOR, "", plan)));
    }

    @Test
    void what_lacks_something_is_not_handed_in() {
        var selfInspection = SelfInspections.begun();
        var lacking = Readiness.of(selfInspection.points(), SelfInspections.RULES, TODAY);

        assertEquals(
                "selfInspection.notReady",
                refusal(() -> selfInspection.submit(lacking, false, List.of(), Obligations.holder())));
    }

    @Test
    void what_was_handed_in_is_locked() {
        var selfInspection = SelfInspections.answered();
        SelfInspections.submit(selfInspection);

        assertEquals(
                "selfInspection.locked",
                refusal(() -> selfInspection.answer("aud.annex.2", SelfInspections.CONFORM, 1, Obligations.holder())));
    }

    @Test
    void what_is_signed_has_a_fingerprint_of_its_own() {
        var one = SelfInspections.answered();
        var other = SelfInspections.answered();
        other.answer(
                "aud.annex.2",
                new Answer(Conformity.CONFORM, "Screens renewed", RemediationPlan.NONE),
                1,
                Obligations.holder());

        assertNotEquals(
                SelfInspections.submit(one).contentHash(),
                SelfInspections.submit(other).contentHash());
    }

    @Test
    void evidence_is_part_of_what_is_signed() {
        var day = Obligations.START.minusDays(3);
        var hashes = Stream.of(
                        List.<Evidence>of(),
                        List.of(new Evidence("aud.annex.2", "a".repeat(64), day)),
                        List.of(new Evidence("aud.annex.3", "a".repeat(64), day)),
                        List.of(new Evidence("aud.annex.2", "b".repeat(64), day)),
                        List.of(new Evidence("aud.annex.2", "a".repeat(64), day.plusDays(1))))
                .map(evidence -> SelfInspections.answered()
                        .submit(List.of(), false, evidence, Obligations.holder())
                        .contentHash());

        assertEquals(5, hashes.distinct().count());
    }

    @Test
    void evidence_counts_as_a_change_and_comes_before_the_signature() {
        var selfInspection = SelfInspections.answered();
        var evidence = new Evidence("aud.annex.2", "a".repeat(64), Obligations.START);
        int seen = selfInspection.events();

        var added = selfInspection.addEvidence(DOCUMENT, evidence, Obligations.holder());

        assertEquals(seen + 1, added.occurrence().seq());
        assertEquals("changedMeanwhile", refusal(() -> selfInspection.unchangedSince(seen)));
        SelfInspections.submit(selfInspection);
        assertEquals(
                "selfInspection.locked",
                refusal(() -> selfInspection.addEvidence(DOCUMENT, evidence, Obligations.holder())));
    }

    @Test
    void its_non_conformities_are_counted() {
        var selfInspection = SelfInspections.answered();
        selfInspection.answer(
                "aud.annex.2",
                new Answer(Conformity.MAJOR, "", new RemediationPlan("New screens", "Compliance", TODAY.plusDays(30))),
                1,
                Obligations.holder());

        var submitted = SelfInspections.submit(selfInspection);

        assertEquals(1, submitted.major());
        assertEquals(0, submitted.minor());
    }
}
