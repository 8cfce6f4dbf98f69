package org.infopool.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Nobody is refused before they were told why and could answer (ALL 7, 38; Pool rules 9). */
class RefusalTest {
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final String REASON = "The enterprise is on the list of serious violators.";

    /** Five working days after Tuesday, 13 May 2025. */
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 5, 20);

    @Test
    void aRefusalIsDecidedOnlyAfterTheApplicantWasTold() {
        var application = Applications.recommended(Recommendation.REFUSE);
        assertBreaks("application.refusalNotTold", () -> application.refuse(null, BOOK, Applications.director()));
    }

    @Test
    void anIntentionRestsOnGroundsAndOnReasons_ALL38() {
        var application = Applications.recommended(Recommendation.REFUSE);
        assertBreaks(
                "decision.noGround",
                () -> application.intendRefusal(List.of(), REASON, "2025.1", Applications.director()));
        assertBreaks(
                "intended.reason",
                () -> application.intendRefusal(Applications.grounds(), " short ", "2025.1", Applications.director()));
        assertEquals(ApplicationStatus.RECOMMENDED, application.status());
    }

    @Test
    void whoAssessedDoesNotIntendARefusal() {
        var application = Applications.recommended(Recommendation.REFUSE);
        assertBreaks(
                "duty.assessorDecides",
                () -> application.intendRefusal(
                        Applications.grounds(), REASON, "2025.1", Applications.firstAssessor()));
    }

    @Test
    void nothingIsDecidedBeforeTheNoticeIsServed() {
        var application = intended();
        assertBreaks("intended.notServed", () -> application.refuse(null, BOOK, director(Acts.TODAY.plusYears(1))));
    }

    @Test
    void anApplicantThatKeepsSilentHasItsWholeTime_Pool9() {
        var application = served();
        assertBreaks("intended.representationsRun", () -> application.refuse(null, BOOK, director(LAST_DAY)));
        var refused = application.refuse(null, BOOK, director(LAST_DAY.plusDays(1)));
        assertEquals(ApplicationStatus.REFUSED, application.status());
        assertEquals(LAST_DAY.plusDays(1), application.decidedOn());
        assertEquals(Applications.grounds(), refused.grounds());
        assertNull(refused.answer());
    }

    @Test
    void whatTheApplicantSaidIsAnswered_ALL7() {
        var application = served();
        application.represent("We were taken off the list.", List.of(), Applications.applicant());
        assertBreaks("intended.unanswered", () -> application.refuse(" ", BOOK, Applications.director()));
        var refused = application.refuse("The list still names it.", BOOK, Applications.director());
        assertEquals("We were taken off the list.", refused.representations());
        assertEquals("The list still names it.", refused.answer());
    }

    @Test
    void nothingIsAnsweredThatNobodySaid() {
        var application = served();
        assertBreaks(
                "intended.nothingToAnswer",
                () -> application.refuse("You are wrong.", BOOK, director(LAST_DAY.plusDays(1))));
    }

    @Test
    void theApplicantAnswersOnceAndInWords() {
        var application = served();
        assertBreaks(
                "intended.representationsMissing",
                () -> application.represent("  ", List.of(), Applications.applicant()));
        application.represent("We were taken off the list.", List.of(), Applications.applicant());
        assertBreaks(
                "intended.representedBefore",
                () -> application.represent("And more.", List.of(), Applications.applicant()));
    }

    /** The columns and the letter hold 4,000 characters. */
    @Test
    void nothingIsWrittenThatIsNotKeptWhole() {
        var most = "x".repeat(4_000);
        var tooMuch = most + "x";
        var recommended = Applications.recommended(Recommendation.REFUSE);
        assertBreaks(
                "intended.textLength",
                () -> recommended.intendRefusal(Applications.grounds(), tooMuch, "2025.1", Applications.director()));
        assertBreaks(
                "application.textLength",
                () -> recommended.grant(Applications.grounds(), List.of(), tooMuch, "2025.1", Applications.director()));
        var application = served();
        assertBreaks("intended.textLength", () -> application.represent(tooMuch, List.of(), Applications.applicant()));
        application.represent(most, List.of(), Applications.applicant());
        assertBreaks("intended.textLength", () -> application.refuse(tooMuch, BOOK, Applications.director()));
        assertEquals(
                most, application.refuse(most, BOOK, Applications.director()).answer());
    }

    @Test
    void nobodyAnswersARefusalThatIsNotIntended() {
        var application = Applications.recommended(Recommendation.REFUSE);
        assertBreaks(
                "application.step",
                () -> application.represent("We were taken off.", List.of(), Applications.applicant()));
    }

    @Test
    void aDirectorWhoIsPersuadedGrantsWithAReasonOfTheirOwn() {
        var application = served();
        application.represent("We were taken off the list.", List.of(), Applications.applicant());
        application.grant(
                Applications.grounds(),
                List.of(),
                "The list was corrected; the entry was another enterprise's.",
                "2025.1",
                Applications.director());
        assertEquals(ApplicationStatus.GRANTED, application.status());
    }

    private static LicenseApplication intended() {
        var application = Applications.recommended(Recommendation.REFUSE);
        application.intendRefusal(Applications.grounds(), REASON, "2025.1", Applications.director());
        return application;
    }

    private static LicenseApplication served() {
        var application = intended();
        application.serveIntention(Acts.TODAY, Applications.secondAssessor());
        return application;
    }

    private static Act director(LocalDate day) {
        return Acts.by("dai", Role.DIRECTOR, day);
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }
}
