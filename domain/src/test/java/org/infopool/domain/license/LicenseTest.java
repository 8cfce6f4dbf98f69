package org.infopool.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.Applications;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LicenseTest {
    private static final DocumentNumber DOCUMENT = new DocumentNumber("DOC-2025-000001");
    private static final String FINGERPRINT = "0".repeat(64);

    @Test
    void aGrantBringsAnActiveLicenseOfTheSameEnterprise() {
        var license = Licenses.active();
        assertEquals(LicenseStatus.ACTIVE, license.status());
        assertEquals(Applications.granted().uscc(), license.uscc());
        assertEquals(5_000, license.scale().persons());
    }

    @Test
    void theCertificateIsIssuedOnce_ALL44() {
        var license = Licenses.active();
        license.issueCertificate(DOCUMENT, FINGERPRINT, Acts.by("bo", Role.CASEWORKER));
        var broken = assertThrows(
                RuleViolated.class,
                () -> license.issueCertificate(DOCUMENT, FINGERPRINT, Acts.by("bo", Role.CASEWORKER)));
        assertEquals("license.certificateIssuedBefore", broken.ruleKey());
    }

    @Test
    void onlyAnActiveLicenseAllowsProcessing() {
        assertEquals(
                "ACTIVE",
                Arrays.stream(LicenseStatus.values())
                        .filter(LicenseStatus::mayProcess)
                        .map(Enum::name)
                        .collect(Collectors.joining()));
    }

    @Test
    void everyEndHasItsOwnPublicCode() {
        var codes = Arrays.stream(LicenseStatus.values())
                .map(LicenseStatus::publicCode)
                .distinct()
                .count();
        assertEquals(LicenseStatus.values().length, codes);
    }

    @Test
    void anEndedLicenseNeverComesBack() {
        assertTrue(LicenseStatus.REVOKED.isEnded());
        assertFalse(LicenseStatus.SUSPENDED.isEnded());
    }

    @Test
    void aTermIncludesItsLastDay() {
        var term = Period.of(Acts.TODAY, Acts.TODAY.plusYears(3));
        assertTrue(term.contains(Acts.TODAY.plusYears(3)));
        assertFalse(term.contains(Acts.TODAY.plusYears(3).plusDays(1)));
    }

    private static final Subject DECISION = new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001");

    @Test
    void aRevocationHoldsFromItsDayWhenItIsRecordedLater_APL9() {
        var license = Licenses.active();
        var act = Acts.by("director", Role.DIRECTOR, Acts.TODAY.plusDays(13));
        var revoked = license.revoke(DECISION, Acts.TODAY.plusDays(10), act);
        assertEquals(LicenseStatus.REVOKED, license.status());
        assertEquals(Acts.TODAY.plusDays(10), license.statusSince());
        assertEquals(DECISION, license.statusDecision());
        assertEquals(Acts.TODAY.plusDays(10), revoked.act().effectiveOn());
        assertEquals(Acts.TODAY.plusDays(13), revoked.act().day());
    }

    @Test
    void aSuspensionEndsByReinstating() {
        var license = Licenses.active();
        license.suspend(DECISION, Acts.TODAY, Acts.by("director", Role.DIRECTOR));
        assertFalse(license.status().mayProcess());
        license.reinstate(DECISION, Acts.TODAY.plusDays(5), Acts.by("director", Role.DIRECTOR, Acts.TODAY.plusDays(5)));
        assertTrue(license.status().mayProcess());
    }

    @Test
    void nothingHoldsFromADayToComeOrBeforeTheTerm() {
        var act = Acts.by("director", Role.DIRECTOR);
        assertEquals(
                "license.statusInFuture",
                broken(() -> Licenses.active().suspend(DECISION, Acts.TODAY.plusDays(1), act)));
        assertEquals(
                "license.statusBeforeTerm",
                broken(() -> Licenses.active().suspend(DECISION, Acts.TODAY.minusDays(1), act)));
    }

    @Test
    void itExpiresOnTheDayAfterItsLastValidDay_ALL70() {
        var license = Licenses.active();
        var end = license.term().end();
        assertEquals("license.termRuns", broken(() -> license.expire(Acts.byClock(end))));
        assertEquals(
                end.plusDays(1), license.expire(Acts.byClock(end.plusDays(1))).from());
        assertEquals(
                "license.notPossible",
                broken(() -> license.suspend(DECISION, Acts.TODAY, Acts.byClock(end.plusDays(2)))));
    }

    private static final Subject ENDING = new Subject(SubjectKind.ENDING, "END-2025-000001");

    @Test
    void itEndsInItsOwnWayOnceAndForAll() {
        var act = Acts.by("director", Role.DIRECTOR);
        Map<LicenseStatus, Function<License, LicenseEvent.Ended>> ways = Map.of(
                LicenseStatus.WITHDRAWN, license -> license.withdraw(ENDING, Acts.TODAY, act), // ALL 8
                LicenseStatus.RESCINDED, license -> license.rescind(ENDING, Acts.TODAY, act), // ALL 69
                LicenseStatus.REVOKED, license -> license.revoke(DECISION, Acts.TODAY, act), // APL 9
                LicenseStatus.SURRENDERED, license -> license.surrender(ENDING, Acts.TODAY, act), // Pool rules 22
                LicenseStatus.TERMINATED, license -> license.terminate(ENDING, Acts.TODAY, act)); // ALL 70
        ways.forEach((end, way) -> {
            for (var license : List.of(Licenses.active(), suspended())) {
                var ended = way.apply(license);
                assertEquals(end, ended.end());
                assertEquals(Acts.TODAY, ended.from());
                assertEquals(end, license.status());
                ways.values().forEach(other -> assertEquals("license.notPossible", broken(() -> other.apply(license))));
                assertEquals("license.notPossible", broken(() -> license.suspend(DECISION, Acts.TODAY, act)));
                assertEquals("license.notPossible", broken(() -> license.reinstate(DECISION, Acts.TODAY, act)));
            }
        });
    }

    private static License suspended() {
        var license = Licenses.active();
        license.suspend(DECISION, Acts.TODAY, Acts.by("director", Role.DIRECTOR));
        return license;
    }

    @Test
    void theRegistrationOfWhatIsOverIsCancelledOnce_ALL70() {
        var license = Licenses.active();
        var act = Acts.by("bo", Role.CASEWORKER);
        assertEquals("license.notEnded", broken(() -> license.cancelRegistration(act)));
        license.revoke(DECISION, Acts.TODAY, act);
        assertEquals(
                CancellationCause.TAKEN_AWAY, license.cancelRegistration(act).cause());
        assertEquals(Acts.TODAY, license.cancelledOn());
        assertEquals("license.cancelledBefore", broken(() -> license.cancelRegistration(act)));
        assertEquals(CancellationCause.NOT_RENEWED, CancellationCause.of(LicenseStatus.EXPIRED));
        assertEquals(CancellationCause.ENTERPRISE_GONE, CancellationCause.of(LicenseStatus.TERMINATED));
        assertEquals(CancellationCause.OTHER, CancellationCause.of(LicenseStatus.SURRENDERED));
    }

    private static String broken(Executable attempt) {
        return assertThrows(RuleViolated.class, attempt).ruleKey();
    }
}
