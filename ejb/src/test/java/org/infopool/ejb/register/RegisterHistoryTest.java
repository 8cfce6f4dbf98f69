package org.infopool.ejb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.Licenses;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register answers on both axes of time, when a license is held back, comes back, or ends. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class RegisterHistoryTest {
    private static final Subject DECISION = new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001");
    private static final LocalDate DAY = Acts.TODAY.plusDays(10);

    private final TestDatabase database = TestDatabase.empty();
    private final RegisterRepository register = new RegisterRepository();
    private final RegisterHistory history = new RegisterHistory();
    private final License license = Licenses.active();

    @BeforeEach
    void grant() {
        register.entities = database.entities();
        history.register = register;
        database.change("""
                insert into enterprise (id, version, events, uscc, name, legal_representative, address, contact_email,
                    contact_phone, office)
                values (1, 0, 0, '91350100M000100Y43', '福州清茶贸易有限公司', '林', '福州', 'a@tea.example', '1', 'CN-YH-01')""");
        database.inTransaction(() -> {
            database.entities().persist(Applications.recommended(Recommendation.GRANT));
            database.entities().flush();
            database.entities().persist(license);
            database.entities().flush();
            history.happened(Licenses.granted());
        });
    }

    private Instant change(LocalDate recordedOn, BiFunction<LocalDate, Act, LicenseEvent> verb, LocalDate from) {
        var event = verb.apply(from, Acts.by("director", Role.DIRECTOR, recordedOn));
        database.inTransaction(() -> history.happened(event));
        return event.act().at();
    }

    private LicenseStatus stood(LocalDate day, Instant known) {
        return database.inTransaction(
                () -> register.line(license.number(), day, known).orElseThrow().status());
    }

    private Instant revokedLater() {
        return change(DAY.plusDays(3), (from, act) -> license.revoke(DECISION, from, act), DAY);
    }

    @Test
    void a_revocation_recorded_three_days_later_is_right_on_both_axes() {
        var recorded = revokedLater();
        assertEquals(LicenseStatus.ACTIVE, stood(DAY.minusDays(1), recorded));
        assertEquals(LicenseStatus.ACTIVE, stood(DAY, recorded.minusMillis(1)));
        assertEquals(LicenseStatus.REVOKED, stood(DAY, recorded));
        assertEquals(LicenseStatus.REVOKED, stood(DAY.plusYears(9), recorded));
    }

    @Test
    void the_search_shows_each_license_once() {
        var recorded = revokedLater();
        assertEquals(
                List.of(LicenseStatus.REVOKED),
                register.search(new ListQuery("", "", false, null, 10), null, DAY.plusDays(4), recorded).rows().stream()
                        .map(RegisterLine::status)
                        .toList());
        assertEquals(
                0,
                register.search(new ListQuery("", "", false, null, 10), LicenseStatus.ACTIVE, DAY.plusDays(4), recorded)
                        .rows()
                        .size());
    }

    @Test
    void a_suspension_that_ended_stays_in_the_history() {
        change(DAY, (from, act) -> license.suspend(DECISION, from, act), DAY);
        var recorded =
                change(DAY.plusDays(20), (from, act) -> license.reinstate(DECISION, from, act), DAY.plusDays(20));
        assertEquals(LicenseStatus.SUSPENDED, stood(DAY.plusDays(19), recorded));
        assertEquals(LicenseStatus.ACTIVE, stood(DAY.plusDays(20), recorded));
        assertEquals(
                List.of(LicenseStatus.ACTIVE, LicenseStatus.SUSPENDED, LicenseStatus.ACTIVE),
                database.inTransaction(() -> register.history(license.number(), recorded).stream()
                        .map(line -> line.status())
                        .toList()));
    }

    @Test
    void two_changes_in_the_same_instant_leave_one_line_for_each_day() {
        change(DAY, (from, act) -> license.suspend(DECISION, from, act), DAY);
        var recorded = change(DAY, (from, act) -> license.revoke(DECISION, from, act), DAY);
        assertEquals(LicenseStatus.REVOKED, stood(DAY, recorded));
        assertEquals(LicenseStatus.ACTIVE, stood(DAY.minusDays(1), recorded));
    }

    @Test
    void the_register_says_expired_from_the_day_after_the_last_valid_one() {
        var end = license.term().end();
        var recorded = change(end.plusDays(1), (from, act) -> license.expire(act), end.plusDays(1));
        assertEquals(LicenseStatus.ACTIVE, stood(end, recorded));
        assertEquals(LicenseStatus.EXPIRED, stood(end.plusDays(1), recorded));
    }
}
