package org.infopool.domain.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A renewal is handed in by its last day, and decided before the term ends, by somebody or by the law (ALL 50). */
class RequestTest {
    private static final Subject LICENSE = new Subject(SubjectKind.LICENSE, "LIC-2025-000001");
    private static final LocalDate LAST_DAY = Acts.TODAY.plusDays(10);
    private static final LocalDate TERM_END = Acts.TODAY.plusDays(40);
    private static final Request RENEWAL = Request.renewal(LICENSE, LAST_DAY, TERM_END);

    private static String broken(Executable attempt) {
        return assertThrows(RuleViolated.class, attempt).ruleKey();
    }

    private static Act applicantOn(LocalDate day) {
        return Acts.by("anna", Role.APPLICANT, day);
    }

    private static Act directorOn(LocalDate day) {
        return Acts.by("dai", Role.DIRECTOR, day);
    }

    @Test
    void itIsHandedInOnItsLastDayAndNotOnTheDayAfter() {
        assertEquals(
                LAST_DAY,
                Applications.draft(RENEWAL)
                        .submit(List.of(), applicantOn(LAST_DAY))
                        .receivedOn());
        assertEquals(
                "application.renewalTooLate",
                broken(() -> Applications.draft(RENEWAL).submit(List.of(), applicantOn(LAST_DAY.plusDays(1)))));
    }

    @Test
    void whatWasHandedInInTimeIsSupplementedAfterTheLastDay() {
        var application = Applications.submitted(RENEWAL);
        application.findDeficient(
                List.of(new ApplicationEvent.Shortcoming("business", "pipl.6.necessity", "Say more.")),
                Applications.firstAssessor());
        assertTrue(
                application.submit(List.of(), applicantOn(LAST_DAY.plusDays(5))).supplement());
    }

    @Test
    void aDirectorDecidesItOnTheLastDayOfTheTermAndNotAfterIt() {
        var granted = Applications.recommended(Recommendation.GRANT, RENEWAL)
                .grant(Applications.grounds(), List.of(), null, "2025.1", directorOn(TERM_END));
        assertEquals(RENEWAL, granted.request());
        assertEquals(
                "application.termOver",
                broken(() -> Applications.recommended(Recommendation.GRANT, RENEWAL)
                        .grant(Applications.grounds(), List.of(), null, "2025.1", directorOn(TERM_END.plusDays(1)))));
    }

    @Test
    void silenceUntilTheEndOfTheTermGrantsIt_ALL50() {
        var after = Acts.byClock(TERM_END.plusDays(1));
        for (var application : List.of(
                Applications.submitted(RENEWAL),
                Applications.accepted(RENEWAL),
                Applications.inVetting(RENEWAL),
                Applications.recommended(Recommendation.REFUSE, RENEWAL))) {
            assertEquals(RENEWAL, application.deemGranted(after).request());
            assertEquals(ApplicationStatus.DEEMED_GRANTED, application.status());
        }
    }

    @Test
    void theLawGrantsNothingElse() {
        var after = Acts.byClock(TERM_END.plusDays(1));
        assertEquals(
                "application.notDeemed",
                broken(() -> Applications.submitted(RENEWAL).deemGranted(Acts.byClock(TERM_END))));
        assertEquals(
                "application.notDeemed",
                broken(() -> Applications.submitted(Request.variation(LICENSE)).deemGranted(after)));
        assertEquals(
                "application.notDeemed", broken(() -> Applications.submitted().deemGranted(after)));
        assertEquals(
                "application.step", broken(() -> Applications.draft(RENEWAL).deemGranted(after)));
    }

    /** While the applicant has to supplement it, the authority is not silent. */
    @Test
    void theLawGrantsOnlyWhatIsWithTheAuthority() {
        assertEquals(
                Set.of(
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.ACCEPTED,
                        ApplicationStatus.VETTING,
                        ApplicationStatus.RECOMMENDED,
                        ApplicationStatus.REPRESENTATIONS),
                Arrays.stream(ApplicationStatus.values())
                        .filter(ApplicationStatus::isWithAuthority)
                        .collect(Collectors.toSet()));
    }

    /** From the instant in which the term has ended on, the answer is the law's. */
    @Test
    void onceTheTermHasEndedNobodyAnswersAnyMore_ALL50_2() {
        var late = Acts.by("bo", Role.CASEWORKER, TERM_END.plusDays(1));
        var missing = List.of(new ApplicationEvent.Shortcoming("officerName", "pipl.52.officer", "Name the officer."));
        assertEquals(
                "application.termOver",
                broken(() -> Applications.submitted(RENEWAL).accept(late)));
        assertEquals(
                "application.termOver",
                broken(() -> Applications.submitted(RENEWAL).findDeficient(missing, late)));
        assertEquals(
                "application.termOver",
                broken(() -> Applications.accepted(RENEWAL).abandon(late)));
        Applications.submitted(RENEWAL).accept(Acts.by("bo", Role.CASEWORKER, TERM_END));
    }

    @Test
    void everythingThatIsOpenEndsWithItsLicense() {
        Arrays.stream(ApplicationStatus.values())
                .filter(status -> !status.isFinal())
                .forEach(status -> assertTrue(status.successors().contains(ApplicationStatus.OVERTAKEN), status::name));
        var draft = Applications.draft(RENEWAL);
        draft.overtake(Acts.byClock(TERM_END.plusDays(1)));
        assertEquals("application.step", broken(() -> draft.submit(List.of(), Applications.applicant())));
    }

    @Test
    void whatIsStoredIsWhatWasAskedFor() {
        for (var request : List.of(Request.NEW_LICENSE, Request.variation(LICENSE), RENEWAL)) {
            assertEquals(request, StoredRequest.of(request).value());
        }
    }
}
