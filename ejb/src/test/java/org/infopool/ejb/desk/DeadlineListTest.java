package org.infopool.ejb.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Applications;
import org.infopool.domain.clock.Deadline;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a deadline was computed is told to those who may see its matter, and to nobody else. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class DeadlineListTest {
    private final TestDatabase database = TestDatabase.empty();
    private final DeadlineList deadlines = new DeadlineList();

    @BeforeEach
    void keepAnApplicationWithItsClock() {
        deadlines.entities = database.entities();
        deadlines.clock = Clock.fixed(Instant.parse("2025-05-06T01:00:00Z"), ZoneOffset.UTC);
        var application = Applications.accepted();
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'PROVINCIAL', '办公室', 'Office'),
                       (2, 0, 0, 'CN-YH-02', 'CN-YH-02-', 'PROVINCIAL', '办公室', 'Office')""");
        database.change("""
                insert into enterprise (id, version, events, uscc, name, legal_representative, address, contact_email,
                    contact_phone, office)
                values (1, 0, 0, '91350100M000100Y43', '福州清茶贸易有限公司', '林', '福州', 'a@tea.example', '1', 'CN-YH-01')""");
        var book = RuleBook.builtIn();
        var cause = new ApplicationEvent.Abandoned(
                new Occurrence(application.subject(), 1, Applications.applicant()),
                application.number(),
                application.uscc(),
                "福州清茶贸易有限公司");
        database.inTransaction(() -> {
            database.entities().persist(application);
            database.entities()
                    .persist(Deadline.fromDay(
                            "DL-1",
                            application.subject(),
                            book.period("all.42-1.decide"),
                            cause.act().day(),
                            cause,
                            book.calendar(),
                            book.version()));
        });
    }

    private boolean isVisibleTo(Scope scope) {
        return deadlines.isVisible("DL-1", scope);
    }

    @Test
    void theOfficeThatKeepsTheMatterSeesItAndOversightDoes() {
        assertTrue(isVisibleTo(new Scope(null, new OfficeNumber("CN-YH-01"))));
        assertTrue(isVisibleTo(new Scope(null, new OfficeNumber("CN-YH"))));
        assertTrue(isVisibleTo(Scope.EVERYTHING));
        assertFalse(isVisibleTo(new Scope(null, new OfficeNumber("CN-YH-02"))));
        assertFalse(deadlines.isVisible("DL-2", Scope.EVERYTHING));
    }

    @Test
    void theEnterpriseSeesItsOwnAndNobodyElses() {
        assertTrue(isVisibleTo(new Scope("91350100M000100Y43", null)));
        assertFalse(isVisibleTo(new Scope("91990100MA7YH002XM", null)));
    }
}
