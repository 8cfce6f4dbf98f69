package org.infopool.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.Licenses;
import org.infopool.domain.shared.Period;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
    private final RegisterEntry entry = RegisterEntry.of(Licenses.granted());

    @Test
    void aGrantIsTrueFromTheFirstValidDayAndKnownFromTheRecording() {
        assertEquals(Acts.TODAY, entry.trueFrom());
        assertEquals(RegisterEntry.STILL_TRUE, entry.trueTo());
        assertEquals(Licenses.granted().act().at(), entry.knownFrom());
        assertEquals(LicenseStatus.ACTIVE, entry.status());
    }

    @Test
    void whatEndsIsNotOverwrittenButSaidAgainWithItsEnd() {
        var closed = entry.until(Acts.TODAY.plusDays(10), Licenses.granted());
        assertEquals(Acts.TODAY.plusDays(9), closed.trueTo());
        assertEquals(RegisterEntry.STILL_TRUE, entry.trueTo());
    }

    @Test
    void whatIsKnownBetterStopsBeingKnown() {
        var then = Instant.parse("2025-06-01T00:00:00Z");
        entry.superseded(then);
        assertEquals(then, entry.knownTo());
    }

    @Test
    void itIsFoundByNameNumberAndCodeInEitherWidthAndCase() {
        assertTrue(entry.searchText().contains("福州清茶"));
        assertTrue(entry.searchText().contains("fuzhoucleartea"));
        assertTrue(entry.searchText().contains("lic-2025-000001"));
        assertTrue(entry.searchText().contains("91350100m000100y43"));
    }

    /** What was true on a day, as it was known at an instant: the question that the register answers. */
    private static LicenseStatus stood(List<RegisterEntry> lines, LocalDate day, Instant known) {
        return lines.stream()
                .filter(line -> !line.trueFrom().isAfter(day) && !line.trueTo().isBefore(day))
                .filter(line ->
                        !line.knownFrom().isAfter(known) && line.knownTo().isAfter(known))
                .map(RegisterEntry::status)
                .reduce((one, other) -> {
                    throw new AssertionError("two lines for one day: " + lines);
                })
                .orElseThrow();
    }

    @Test
    void aRevocationRecordedLaterIsTrueFromItsDayAndKnownFromTheRecording() {
        var day = Acts.TODAY.plusDays(10);
        var license = Licenses.active();
        var revoked = license.revoke(
                new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001"),
                day,
                Acts.by("director", Role.DIRECTOR, day.plusDays(3)));
        var lines = new ArrayList<>(List.of(entry));
        lines.addAll(RegisterEntry.changed(List.of(entry), LicenseStatus.REVOKED, day, revoked));
        var recorded = revoked.act().at();
        assertEquals(LicenseStatus.ACTIVE, stood(lines, day.minusDays(1), recorded));
        assertEquals(LicenseStatus.ACTIVE, stood(lines, day, recorded.minusSeconds(1)));
        assertEquals(LicenseStatus.REVOKED, stood(lines, day, recorded));
        assertEquals(LicenseStatus.ACTIVE, stood(lines, day.minusDays(1), recorded.minusSeconds(1)));
        assertEquals("license.revoked/1", lines.getLast().cause());
        assertEquals(revoked.reference(), lines.getLast().causedBy());
    }

    @Test
    void aChangeFromAnEarlierDaySetsAsideWhatWasSaidOfLaterDays() {
        var license = Licenses.active();
        var decision = new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001");
        var suspended = license.suspend(
                decision, Acts.TODAY.plusDays(5), Acts.by("director", Role.DIRECTOR, Acts.TODAY.plusDays(5)));
        var first = RegisterEntry.changed(List.of(entry), LicenseStatus.SUSPENDED, Acts.TODAY.plusDays(5), suspended);
        var revoked = license.revoke(
                decision, Acts.TODAY.plusDays(3), Acts.by("director", Role.DIRECTOR, Acts.TODAY.plusDays(9)));
        var lines = new ArrayList<>(List.of(entry));
        lines.addAll(first);
        lines.addAll(RegisterEntry.changed(first, LicenseStatus.REVOKED, Acts.TODAY.plusDays(3), revoked));
        var before = revoked.act().at().minusSeconds(1);
        var after = revoked.act().at();
        assertEquals(LicenseStatus.SUSPENDED, stood(lines, Acts.TODAY.plusDays(6), before));
        assertEquals(LicenseStatus.REVOKED, stood(lines, Acts.TODAY.plusDays(6), after));
        assertEquals(LicenseStatus.REVOKED, stood(lines, Acts.TODAY.plusDays(3), after));
        assertEquals(LicenseStatus.ACTIVE, stood(lines, Acts.TODAY.plusDays(2), after));
    }

    private static RegisterEntry said(List<RegisterEntry> lines, LocalDate day, Instant known) {
        return lines.stream()
                .filter(line -> !line.trueFrom().isAfter(day) && !line.trueTo().isBefore(day))
                .filter(line ->
                        !line.knownFrom().isAfter(known) && line.knownTo().isAfter(known))
                .reduce((one, other) -> {
                    throw new AssertionError("two lines for one day: " + lines);
                })
                .orElseThrow();
    }

    private static List<RegisterEntry> current(List<RegisterEntry> lines) {
        return lines.stream()
                .filter(line -> line.knownTo().equals(RegisterEntry.STILL_KNOWN))
                .toList();
    }

    /** The story of a license that is renewed early, held back, renamed and revoked, as it was known on each day of it. */
    @Test
    void aRenewalIsSaidOfTheDaysOfItsTermAndKnownFromTheDecisionOn() {
        var license = Licenses.active();
        var end = license.term().end();
        var lines = new ArrayList<>(List.of(entry));
        var renewed = license.renew(Licenses.renewalGranted(), Period.of(end.plusDays(1), end.plusYears(3)));
        lines.addAll(RegisterEntry.renewed(current(lines), renewed));
        var known = renewed.act().at();

        assertEquals(end, said(lines, end, known).termTo());
        assertEquals("license.granted/1", said(lines, end, known).cause());
        assertEquals(end.plusYears(3), said(lines, end.plusDays(1), known).termTo());
        assertEquals(end.plusDays(1), said(lines, end.plusDays(1), known).termFrom());
        assertEquals("license.renewed/1", said(lines, end.plusDays(1), known).cause());

        var decision = new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001");
        var day = end.minusDays(20);
        var suspended = license.suspend(decision, day, Acts.by("director", Role.DIRECTOR, day));
        lines.addAll(RegisterEntry.changed(current(lines), LicenseStatus.SUSPENDED, day, suspended));
        var then = suspended.act().at();
        assertEquals(LicenseStatus.ACTIVE, stood(lines, day.minusDays(1), then));
        assertEquals(LicenseStatus.SUSPENDED, stood(lines, day, then));
        assertEquals(end, said(lines, day, then).termTo(), "the term that runs is still the first one");
        assertEquals(LicenseStatus.SUSPENDED, stood(lines, end.plusDays(1), then));
        assertEquals(end.plusYears(3), said(lines, end.plusDays(1), then).termTo());
        assertEquals(LicenseStatus.ACTIVE, stood(lines, end.plusDays(1), then.minusSeconds(1)));

        var later = end.minusDays(10);
        var revoked = license.revoke(decision, later, Acts.by("director", Role.DIRECTOR, later.plusDays(2)));
        lines.addAll(RegisterEntry.changed(current(lines), LicenseStatus.REVOKED, later, revoked));
        var last = revoked.act().at();
        assertEquals(LicenseStatus.SUSPENDED, stood(lines, later.minusDays(1), last));
        assertEquals(LicenseStatus.REVOKED, stood(lines, later, last));
        assertEquals(LicenseStatus.REVOKED, stood(lines, end.plusDays(1), last));
        assertEquals(end, said(lines, end.plusDays(1), last).termTo(), "the next term never began");
        assertEquals(LicenseStatus.SUSPENDED, stood(lines, later, last.minusSeconds(1)));
    }

    @Test
    void aVariationSaysAnotherNameFromItsDayOn() {
        var license = Licenses.active();
        var end = license.term().end();
        var lines = new ArrayList<>(List.of(entry));
        lines.addAll(RegisterEntry.renewed(
                current(lines),
                license.renew(Licenses.renewalGranted(), Period.of(end.plusDays(1), end.plusYears(3)))));
        var name = "福州新茶贸易有限公司";
        var granted = Licenses.variationGranted();
        var day = Acts.TODAY.plusDays(100);
        var varied = license.vary(new ApplicationEvent.Granted(
                new Occurrence(granted.subject(), 9, Acts.by("dai", Role.DIRECTOR, day)),
                granted.number(),
                granted.request(),
                granted.uscc(),
                name,
                null,
                granted.office(),
                granted.business(),
                granted.scale(),
                granted.recommendation(),
                granted.grounds(),
                granted.conditions(),
                granted.departure(),
                granted.ruleBookVersion()));
        lines.addAll(RegisterEntry.varied(current(lines), varied));
        var known = varied.act().at();

        assertEquals("福州清茶贸易有限公司", said(lines, day.minusDays(1), known).enterpriseName());
        assertEquals(name, said(lines, day, known).enterpriseName());
        assertTrue(said(lines, day, known).searchText().contains("福州新茶"));
        assertEquals(name, said(lines, end.plusDays(1), known).enterpriseName());
        assertEquals(end, said(lines, day, known).termTo());
        assertEquals(end.plusYears(3), said(lines, end.plusDays(1), known).termTo());
        assertEquals("福州清茶贸易有限公司", varied.formerName());
    }
}
