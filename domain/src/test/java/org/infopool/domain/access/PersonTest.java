package org.infopool.domain.access;

import static org.infopool.domain.access.testing.People.LIN;
import static org.infopool.domain.access.testing.People.ZHOU;
import static org.infopool.domain.access.testing.People.actOf;
import static org.infopool.domain.access.testing.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PersonTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final String ENTERPRISE = "91110000MA0001XX00";
    private static final Act ACT = actOf(ZHOU, "ADMINISTRATOR");

    private static void assertBroken(String rule, Executable attempt) {
        assertEquals(rule, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    @Test
    void aCertificateHoldsFromItsFirstToItsLastDay() {
        var lin = person(LIN);
        lin.certify("C-1", DAY, DAY.plusYears(5), ACT);
        assertFalse(lin.inspectorOn(DAY.minusDays(1)).certified());
        assertTrue(lin.inspectorOn(DAY).certified());
        assertTrue(lin.inspectorOn(DAY.plusYears(5)).certified());
        assertFalse(lin.inspectorOn(DAY.plusYears(5).plusDays(1)).certified());
    }

    @Test
    void aCertificateIsEnteredOnceAndTheRightWayRound() {
        var lin = person(LIN);
        lin.certify("C-1", DAY, DAY.plusYears(5), ACT);
        assertBroken("person.certificateKnown", () -> lin.certify("C-1", DAY, DAY.plusYears(9), ACT));
        assertBroken("person.certificateEndsBeforeItBegins", () -> lin.certify("C-2", DAY, DAY.minusDays(1), ACT));
    }

    @Test
    void aTieIsDeclaredOnceAndMayEnd() {
        var lin = person(LIN);
        lin.declareConflict(ConflictKind.SHAREHOLDING, ENTERPRISE, DAY, null, ACT);
        assertBroken(
                "person.conflictKnown",
                () -> lin.declareConflict(ConflictKind.SHAREHOLDING, ENTERPRISE, DAY, null, ACT));
        lin.endConflict(ConflictKind.SHAREHOLDING, ENTERPRISE, DAY.plusDays(3), ACT);
        assertEquals(DAY.plusDays(3), lin.conflicts().getFirst().until());
        assertBroken(
                "person.conflictUnknown",
                () -> lin.endConflict(ConflictKind.SHAREHOLDING, ENTERPRISE, DAY.plusDays(4), ACT));
    }

    @Test
    void aTieEndsAfterItBegins() {
        var lin = person(LIN);
        lin.declareConflict(ConflictKind.KIN, ENTERPRISE, DAY, null, ACT);
        assertBroken(
                "person.conflictEndsBeforeItBegins",
                () -> lin.endConflict(ConflictKind.KIN, ENTERPRISE, DAY.minusDays(1), ACT));
        assertBroken(
                "person.conflictEndsBeforeItBegins",
                () -> lin.declareConflict(ConflictKind.PAST_EMPLOYMENT, ENTERPRISE, DAY, DAY.minusDays(1), ACT));
    }

    @Test
    void aBlockedAttemptIsAnEventOfThePerson() {
        var lin = person(LIN);
        lin.register(ACT);
        var matter = new Subject(SubjectKind.APPLICATION, "APP-2025-000001");
        var event = lin.block(Duty.DECIDE, matter, "duty.assessorDecides", ACT);
        assertEquals(new Subject(SubjectKind.PERSON, LIN.value()), event.subject());
        assertEquals(2, event.occurrence().seq());
        assertEquals(matter, event.matter());
    }

    @Test
    void somebodyWithoutANameIsNobody() {
        assertBroken("person.nameMissing", () -> new Person(LIN, " ", "", null, Language.EN));
    }
}
