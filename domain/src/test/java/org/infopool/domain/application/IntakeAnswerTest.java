package org.infopool.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.Value;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeAnswerTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @ParameterizedTest
    @EnumSource
    void onlyWhoNeedsNothingIsToldSo_ALL32(LicenseNeed need) {
        var application = Applications.submitted();
        if (need.isNone()) {
            assertEquals(
                    need,
                    application.findNotRequired(need, Applications.answering()).need());
        } else {
            assertBreaks("application.needed", () -> application.findNotRequired(need, Applications.answering()));
        }
    }

    @Test
    void whoIsSentAwayIsToldWhere_ALL32() {
        var application = Applications.submitted();
        assertBreaks("application.noAuthority", () -> application.findNotCompetent("  ", Applications.answering()));
        assertBreaks(
                "application.noAuthority",
                () -> application.findNotCompetent("x".repeat(201), Applications.answering()));
        assertEquals(
                "省通信管理局",
                application
                        .findNotCompetent(" 省通信管理局 ", Applications.answering())
                        .authority());
        var answer = answer(application);
        assertEquals("The application shows it in part 2.", answer.reason());
        assertEquals(Acts.person("bo"), answer.by());
        assertEquals(Acts.TODAY, answer.on());
    }

    @Test
    void anAnswerHasReasonsAndSomebodyWhoGaveIt_ALL32() {
        var application = Applications.submitted();
        assertBreaks(
                "application.answerReason",
                () -> application.findNotRequired(LicenseNeed.ABROAD, Applications.firstAssessor()));
        var clock = Acts.byClock(Acts.TODAY);
        assertBreaks(
                "application.answerWithoutPerson",
                () -> application.findNotRequired(
                        LicenseNeed.ABROAD,
                        Act.now(
                                clock.actor(),
                                clock.at(),
                                "all.32-1-1.not-required",
                                "It is abroad.",
                                clock.origin())));
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
    }

    @Test
    void whoIsWarnedWasHeardBefore_APL45() {
        assertBreaks("application.notHeard", () -> new Falsity(FalsityKind.CONCEALMENT, " no ", null, null));
    }

    @Test
    void nobodyIsBarredWhileNoFoundingInstrumentSaysThatSafetyIsConcerned_ALL78() {
        var application = Applications.submitted();
        assertBreaks(
                "application.barUnfounded",
                () -> application.refuseToAccept(concerning(SafetyConcern.HEALTH), BOOK, Applications.answering()));
        var event = application.refuseToAccept(Applications.untrue(), BOOK, Applications.answering());
        assertNull(event.barredUntil());
        assertNull(answer(application).barredUntil());
    }

    @Test
    void whereSafetyIsConcernedItIsStatedAndBarsForAYear_ALL78() {
        var founded = BOOK.amended("2025.9", List.of(concerns(List.of("HEALTH"))));
        var application = Applications.submitted();
        assertBreaks(
                "application.barUnstated",
                () -> application.refuseToAccept(Applications.untrue(), founded, Applications.answering()));
        assertBreaks(
                "application.barUnfounded",
                () -> application.refuseToAccept(
                        concerning(SafetyConcern.PUBLIC_SECURITY), founded, Applications.answering()));
        var event = application.refuseToAccept(concerning(SafetyConcern.HEALTH), founded, Applications.answering());
        assertEquals(Acts.TODAY.plusYears(1), event.barredUntil());
        assertEquals(SafetyConcern.HEALTH, answer(application).concern());
    }

    @Test
    void whatIsConcernedIsStatedWithItsReason_ALL78() {
        assertBreaks(
                "application.barStatement",
                () -> new Falsity(FalsityKind.CONCEALMENT, "It said nothing.", SafetyConcern.HEALTH, " "));
        assertBreaks(
                "application.barStatement",
                () -> new Falsity(FalsityKind.CONCEALMENT, "It said nothing.", null, "Patients."));
    }

    private static Falsity concerning(SafetyConcern concern) {
        return new Falsity(
                FalsityKind.CONCEALMENT,
                "It was told and said nothing.",
                concern,
                "It processes what patients report.");
    }

    private static Parameter concerns(List<String> what) {
        var known = BOOK.parameter(Falsity.CONCERNS);
        return new Parameter(
                known.id(),
                known.instrument(),
                known.article(),
                known.textVersion(),
                known.status(),
                known.from(),
                known.to(),
                known.title(),
                new Value.Choices(what),
                known.verification(),
                known.note());
    }

    private static IntakeAnswer answer(LicenseApplication application) {
        var answer = application.answer();
        assertNotNull(answer);
        return answer;
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }
}
