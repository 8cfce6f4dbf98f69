package org.infopool.domain.enforcement;

import static org.infopool.domain.enforcement.Enforcements.BOOK;
import static org.infopool.domain.enforcement.Enforcements.caseworker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.SeparationOfDuties;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ViolationTest {
    private static final Subject ORDER = new Subject(SubjectKind.MEASURE, "MEA-2025-000001");

    private static void refused(String ruleKey, Executable attempt) {
        assertEquals(ruleKey, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    @Test
    void apl36AViolationDiscoveredAfterTwoYearsIsTimeBarredUnlessSafetyWasHarmed() {
        var late = Enforcements.unknown();
        Enforcements.suspect(late, Acts.TODAY.minusYears(3));
        assertEquals(Acts.TODAY.minusYears(1), late.limitationOn());

        refused("penalty.timeBarred", () -> late.assess(Enforcements.general(), BOOK, caseworker()));
        late.assess(Enforcements.circumstances(Harm.REAL, false, false, false, false, true), BOOK, caseworker());
        assertEquals(Acts.TODAY.plusYears(2), late.limitationOn());
    }

    @Test
    void apl36NothingIsSuspectedAfterFiveYears() {
        refused("penalty.timeBarred", () -> Enforcements.suspect(Enforcements.unknown(), Acts.TODAY.minusYears(6)));
    }

    @Test
    void apl36TheTimeOfAContinuingActRunsFromItsEnd() {
        var violation = Enforcements.unknown();
        violation.suspect(
                "NOTICE_MISSING",
                Enforcements.FINDING,
                "No notice since the start.",
                List.of(),
                Acts.TODAY.minusYears(4),
                null,
                BOOK,
                caseworker());
        assertEquals(null, violation.limitationOn());
        var ended = violation.endAct(Acts.TODAY, BOOK, caseworker());
        assertEquals(Acts.TODAY.plusYears(2), ended.limitationOn());
        refused("violation.actEndedBefore", () -> violation.endAct(Acts.TODAY, BOOK, caseworker()));
    }

    @Test
    void weighsTheFactsAndKeepsTheReasons() {
        var violation = Enforcements.suspected();
        var assessed = violation.assess(Enforcements.general(), BOOK, caseworker());
        assertEquals(Band.GENERAL, assessed.band());
        assertEquals(45, assessed.score());
        assertEquals("below", assessed.criminalResult());
        assertFalse(assessed.referralRequired());
        assertEquals(
                List.of(MeasureKind.ORDER_TO_CORRECT, MeasureKind.WARNING, MeasureKind.CONFISCATION),
                violation.assessment().defaultMeasures());
        assertEquals(List.of(MeasureKind.FINE), violation.assessment().nextMeasures());
        assertTrue(violation.reasons().stream().anyMatch(reason -> reason.part() == Assessment.Part.CRIMINAL));
        assertTrue(violation.reasons().stream().anyMatch(reason -> reason.part() == Assessment.Part.SCORE));
        assertEquals(Enforcements.general(), violation.weighedFacts());
    }

    @Test
    void fs10FiftyTracksMustBeReferredWhateverTheScore() {
        var violation = Enforcements.assessed();
        var again = violation.assess(Enforcements.criminal(), BOOK, caseworker());
        assertEquals("serious", again.criminalResult());
        assertEquals(List.of("5.1(3)"), again.grounds());
        assertTrue(again.referralRequired());
        refused(
                "violation.mustBeReferred",
                () -> violation.doNotPursue(NotPursuedGround.NOT_COMPETENT, caseworker("Not ours.")));
    }

    @Test
    void apl33MinorCorrectedAndHarmlessMustNotBePenalized() {
        var violation = Enforcements.suspected();
        var assessed = violation.assess(
                Enforcements.circumstances(Harm.NONE, true, true, false, false, false), BOOK, caseworker());
        assertEquals(List.of(NoPenalty.MINOR), assessed.noPenalty());
        violation.doNotPursue(NotPursuedGround.NO_PENALTY, caseworker("Explained on the phone."));
        assertEquals(ViolationStatus.NOT_PURSUED, violation.status());
    }

    @Test
    void apl33TheFirstTimeWithSlightHarmMayGoUnpenalizedAndARepetitionNot() {
        var first = Enforcements.suspected()
                .assess(Enforcements.circumstances(Harm.SLIGHT, false, true, false, false, false), BOOK, caseworker());
        assertEquals(List.of(NoPenalty.FIRST), first.noPenalty());
        var repeated = Enforcements.suspected();
        assertEquals(
                List.of(),
                repeated.assess(
                                Enforcements.circumstances(Harm.SLIGHT, false, true, false, true, false),
                                BOOK,
                                caseworker())
                        .noPenalty());
        assertEquals(Band.HEAVY, repeated.assessment().band());
        refused(
                "violation.penaltyDue",
                () -> repeated.doNotPursue(NotPursuedGround.NO_PENALTY, caseworker("They are nice.")));
    }

    @Test
    void apl33ProofOfNoFaultExcludesAPenalty() {
        var assessed = Enforcements.suspected()
                .assess(Enforcements.circumstances(Harm.REAL, false, false, true, false, false), BOOK, caseworker());
        assertEquals(List.of(NoPenalty.NO_FAULT), assessed.noPenalty());
    }

    @Test
    void p1434StandsOnlyOnceWeighedAndByAnActThatSaysSo() {
        var violation = Enforcements.suspected();
        refused("violation.step", () -> violation.establish(ORDER, caseworker()));
        assertFalse(violation.isOpenToParty());
        violation.assess(Enforcements.general(), BOOK, caseworker());
        assertEquals(ORDER, violation.establish(ORDER, caseworker()).by());
        assertTrue(violation.isOpenToParty());
        refused("violation.establishedBefore", () -> violation.establish(ORDER, caseworker()));
        violation.assess(Enforcements.criminal(), BOOK, caseworker());
        assertEquals(ViolationStatus.ESTABLISHED, violation.status());
    }

    @Test
    void thePartyAnswersOnlyWhatWasPutToIt() {
        var violation = Enforcements.suspected();
        refused("violation.notPut", () -> violation.answer("No.", List.of(), Enforcements.applicant()));
        violation.putToParty(caseworker());
        refused("violation.putBefore", () -> violation.putToParty(caseworker()));
        violation.answer("People had agreed.", List.of(), Enforcements.applicant());
        assertEquals("People had agreed.", violation.statement());
    }

    @Test
    void whatThePartyHandedInIsToldFromOtherEvidence() {
        var violation = Enforcements.suspected();
        violation.addEvidence(new DocumentNumber("DOC-2025-000001"), caseworker());
        violation.putToParty(caseworker());
        violation.answer("See this.", List.of(new DocumentNumber("DOC-2025-000002")), Enforcements.applicant());
        assertEquals(List.of(new DocumentNumber("DOC-2025-000002")), violation.documentsOfParty());
    }

    @Test
    void whoInvestigatedCannotDecide() {
        var matter = Enforcements.assessed().matter();
        for (var name : List.of("bo", "ina")) {
            refused(
                    "duty.investigatorDecides",
                    () -> SeparationOfDuties.check(Acts.person(name), Duty.DECIDE, matter, List.of(), Acts.TODAY));
        }
    }

    @Test
    void theCatalogIsPartOfTheRuleBook() {
        assertTrue(BOOK.violationTypes().size() > 10);
        refused(
                "violation.unknownType",
                () -> Enforcements.unknown()
                        .suspect(
                                "RUDENESS",
                                Enforcements.FINDING,
                                "…",
                                List.of(),
                                Acts.TODAY,
                                Acts.TODAY,
                                BOOK,
                                caseworker()));
    }
}
