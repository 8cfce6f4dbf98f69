package org.infopool.domain.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HearingTest {
    private static final RuleBook LAW = RuleBook.builtIn();

    /** A Thursday; seven working days before it is Tuesday, 13 May. */
    private static final LocalDate HEARING = LocalDate.of(2025, 5, 22);

    private static void refused(String ruleKey, Executable attempt) {
        assertEquals(ruleKey, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    private static HearingPlan plan(String place) {
        return new HearingPlan(
                Acts.person("chen"),
                HEARING.atTime(LocalTime.of(9, 0)).atZone(Act.ZONE).toInstant(),
                place,
                true);
    }

    private static HearingRecord held(List<String> representatives, String minutes, boolean signed, String refusal) {
        var file = signed ? List.of(new DocumentNumber("DOC-2025-000001")) : List.<DocumentNumber>of();
        return new HearingRecord(representatives, minutes, file, signed, refusal);
    }

    @Test
    void p14_37ThePartyIsToldSevenWorkingDaysBefore() {
        assertEquals(Acts.TODAY, plan("Room 3").tellBy(LAW).outcome().day());
        plan("Room 3").require(LAW, Acts.TODAY);
        refused("proceeding.hearingTooSoon", () -> plan("Room 3").require(LAW, Acts.TODAY.plusDays(1)));
    }

    @Test
    void p14_37ThePartyIsToldThePlace() {
        refused("proceeding.placeMissing", () -> plan(" ").require(LAW, Acts.TODAY));
    }

    @Test
    void apl64AtMostTwoRepresentativesSpeakForTheParty() {
        held(List.of("A", "B"), "Said.", true, "").require(LAW);
        held(List.of(), "Said.", true, "").require(LAW);
        refused(
                "proceeding.tooManyRepresentatives",
                () -> held(List.of("A", "B", "C"), "Said.", true, "").require(LAW));
    }

    @Test
    void apl64TheRecordIsSignedOrSaysWhyNot() {
        held(List.of("A"), "Said.", false, "Disputes the second page.").require(LAW);
        refused(
                "proceeding.refusalMissing",
                () -> held(List.of("A"), "Said.", false, "").require(LAW));
        refused(
                "proceeding.minutesMissing",
                () -> held(List.of("A"), "", true, "").require(LAW));
    }

    @Test
    void apl64ASignedRecordIsKeptAsItWasSigned() {
        refused(
                "proceeding.signedRecordMissing",
                () -> new HearingRecord(List.of("A"), "Said.", List.of(), true, "").require(LAW));
    }
}
