package org.infopool.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.Applications;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

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
}
