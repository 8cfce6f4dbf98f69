package org.infopool.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.ProcessingScale;
import org.infopool.domain.application.Request;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A license is renewed term by term (ALL 50), and varied in between (ALL 49); it keeps its number. */
class RenewalTest {
    private static final RuleBook RULES = RuleBook.builtIn();
    private static final Subject DECISION = new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001");
    private static final DocumentNumber DOCUMENT = new DocumentNumber("DOC-2025-000001");
    private static final String FINGERPRINT = "0".repeat(64);

    private final License license = Licenses.active();
    private final LocalDate end = license.term().end();

    private static String broken(Executable attempt) {
        return assertThrows(RuleViolated.class, attempt).ruleKey();
    }

    private Period next() {
        return Terms.after(license.term(), RULES);
    }

    private ApplicationEvent.DeemedGranted deemed() {
        var request = Request.renewal(license.subject(), end.minusDays(30), end);
        return Applications.submitted(request).deemGranted(Acts.byClock(end.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-06, 2028-05-05",
        "2025-03-01, 2028-02-29",
        "2028-02-29, 2031-02-28",
        "2025-01-01, 2027-12-31",
        "2025-12-31, 2028-12-30"
    })
    void aTermOfThreeYearsEndsOnTheDayBeforeTheOneThatAnswersToItsFirst(LocalDate first, LocalDate last) {
        assertEquals(Period.of(first, last), Terms.from(first, RULES));
        assertEquals(
                last.plusDays(1), Terms.after(Period.of(first, last), RULES).start());
    }

    @ParameterizedTest
    @CsvSource({
        "2028-05-05, 2028-02-05, 2028-04-05",
        "2028-02-29, 2027-12-01, 2028-01-30",
        "2027-03-31, 2026-12-31, 2027-03-01"
    })
    void theWindowOpensNinetyDaysBeforeTheEndAndClosesThirtyDaysBeforeIt_ALL50(
            LocalDate termEnd, LocalDate opens, LocalDate closes) {
        assertEquals(Period.of(opens, closes), Renewal.window(termEnd, RULES));
    }

    @Test
    void theHolderIsRemindedOnTheDayOnWhichTheWindowOpens() {
        var warning = RULES.period(Renewal.PERIOD).warning();
        var closes = Renewal.lastDay(end, RULES);
        assertTrue(warning != null);
        assertEquals(
                Renewal.window(end, RULES).start(),
                warning.dueFrom(closes, List.of(), RULES.calendar()).day());
    }

    @Test
    void itCanBeAskedForInTheWindowAlone() {
        var window = Renewal.window(end, RULES);
        assertEquals(
                "license.renewalTooEarly",
                broken(() -> license.askRenewal(window.start().minusDays(1), RULES)));
        assertEquals(Request.renewal(license.subject(), window.end(), end), license.askRenewal(window.start(), RULES));
        assertEquals(Request.renewal(license.subject(), window.end(), end), license.askRenewal(window.end(), RULES));
        assertEquals(
                "license.renewalTooLate",
                broken(() -> license.askRenewal(window.end().plusDays(1), RULES)));
        assertEquals("license.renewalTooLate", broken(() -> license.askRenewal(end, RULES)));
    }

    @Test
    void aSuspendedLicenseIsRenewedAndNotVaried_andOneThatEndedNeither() {
        var day = Renewal.window(end, RULES).start();
        license.suspend(DECISION, Acts.TODAY, Acts.by("director", Role.DIRECTOR));
        assertTrue(license.askRenewal(day, RULES).isRenewal());
        assertEquals("license.notVariable", broken(license::askVariation));
        license.revoke(DECISION, Acts.TODAY, Acts.by("director", Role.DIRECTOR));
        assertEquals("license.notRenewable", broken(() -> license.askRenewal(day, RULES)));
        assertEquals("license.notVariable", broken(license::askVariation));
        assertEquals("license.notRenewable", broken(() -> license.renew(Licenses.renewalGranted(), next())));
        assertEquals("license.notVariable", broken(() -> license.vary(Licenses.variationGranted())));
    }

    @Test
    void aRenewalAddsATermThatFollowsWithoutAGap() {
        var renewed = license.renew(Licenses.renewalGranted(), next());
        assertEquals(new LicenseNumber("LIC-2025-000001"), license.number());
        assertEquals(end.plusDays(1), renewed.validFrom());
        assertEquals(Period.of(Acts.TODAY, end.plusYears(3)), license.term());
        assertEquals(
                List.of(Period.of(Acts.TODAY, end), next(renewed)),
                license.terms().stream().map(LicenseTerm::period).toList());
        assertFalse(renewed.deemed());
        assertEquals("all.50-2.renew", renewed.act().legalBasis());
        assertEquals(LicenseStatus.ACTIVE, license.status());
        assertThrows(
                IllegalArgumentException.class,
                () -> license.renew(Licenses.renewalGranted(), Period.of(end, end.plusYears(1))),
                "terms do not overlap");
    }

    private static Period next(LicenseEvent.Renewed renewed) {
        return Period.of(renewed.validFrom(), renewed.validTo());
    }

    @Test
    void whatWasRenewedEndsWithItsNewTermAndIsRenewedAgainBeforeThat() {
        license.renew(Licenses.renewalGranted(), next());
        assertEquals("license.termRuns", broken(() -> license.expire(Acts.byClock(end.plusDays(1)))));
        assertEquals("license.renewalTooEarly", broken(() -> license.askRenewal(end.minusDays(60), RULES)));
        assertTrue(license.askRenewal(license.term().end().minusDays(30), RULES).isRenewal());
        assertEquals(
                license.term().end().plusDays(1),
                license.expire(Acts.byClock(license.term().end().plusDays(1))).from());
    }

    @Test
    void theLawRenewsItAsItIs_ALL50() {
        var before = license.conditions();
        var renewed = license.renew(deemed(), next());
        assertTrue(renewed.deemed());
        assertTrue(license.terms().getLast().isDeemed());
        assertEquals(before, license.conditions());
        assertEquals(license.application(), license.decided(), "nobody decided anything new");
        assertEquals("all.50-2.deemed-renewed", renewed.act().legalBasis());
    }

    @Test
    void aSuspendedLicenseStaysSuspendedWhenItIsRenewed() {
        license.suspend(DECISION, Acts.TODAY, Acts.by("director", Role.DIRECTOR));
        license.renew(deemed(), next());
        assertEquals(LicenseStatus.SUSPENDED, license.status());
    }

    @Test
    void eachRenewalAndVariationBringsOneCertificate_ALL44() {
        var bo = Acts.by("bo", Role.CASEWORKER);
        license.issueCertificate(DOCUMENT, FINGERPRINT, bo);
        assertFalse(license.isCertificateDue());
        license.renew(Licenses.renewalGranted(), next());
        assertTrue(license.isCertificateDue());
        assertEquals(DOCUMENT, license.certificateDocument(), "the old one is shown until the new one is there");
        license.issueCertificate(new DocumentNumber("DOC-2025-000002"), FINGERPRINT, bo);
        assertEquals(
                "license.certificateIssuedBefore", broken(() -> license.issueCertificate(DOCUMENT, FINGERPRINT, bo)));
        license.vary(Licenses.variationGranted());
        license.issueCertificate(new DocumentNumber("DOC-2025-000003"), FINGERPRINT, bo);
        assertFalse(license.isCertificateDue());
    }

    @Test
    void aVariationSaysSomethingElseAndKeepsTermAndConditions_ALL49() {
        var first = new Condition("Encrypt everything within six months.", "all.38-1.grant");
        var another = new Condition("Report on the merger of the two systems.", "all.38-1.grant");
        var conditional =
                License.from(granted(Request.NEW_LICENSE, first), new LicenseNumber("LIC-2025-000002"), license.term());
        var varied = conditional.vary(granted(Request.variation(conditional.subject()), another));
        assertEquals(List.of(first, another), conditional.conditions());
        assertEquals(license.term(), conditional.term());
        assertEquals(conditional.enterpriseName(), varied.enterpriseName());
        assertEquals(new ProcessingScale(5_000, false, false), varied.scale());
        assertEquals("all.49.vary", varied.act().legalBasis());
    }

    private static ApplicationEvent.Granted granted(Request request, Condition condition) {
        return Applications.recommended(org.infopool.domain.application.Recommendation.GRANT_WITH_CONDITIONS, request)
                .grant(Applications.grounds(), List.of(condition), null, "2025.1", Applications.director());
    }
}
