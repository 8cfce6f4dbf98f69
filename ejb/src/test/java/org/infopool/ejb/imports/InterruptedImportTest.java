package org.infopool.ejb.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.enterprise.EnterpriseEvent;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.imports.ApplicationImport;
import org.infopool.domain.imports.ImportCounts;
import org.infopool.domain.imports.ImportEvent;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.access.SignedIn;
import org.infopool.ejb.application.ApplicationBeans;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.journal.Journals;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server stops in the middle of an import, wherever that may be, and starts again: the import goes on to its end, no
 * row is in twice, and none is half in.
 */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class InterruptedImportTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("CN-YH");
    private static final ImportNumber NUMBER = new ImportNumber("IMP-2025-000001");
    private static final RowColumns COLUMNS = RowColumns.of(RuleBook.builtIn());
    private static final int ROWS = 60;

    /** Registered, opened, filled, submitted. */
    private static final int EVENTS_OF_ROW = 4;

    private final TestDatabase database = TestDatabase.empty();
    private final Clock clock = Clock.fixed(Acts.by("bo", Role.CASEWORKER).at(), ZoneOffset.UTC);

    /** The power fails: nothing that runs gets to its end. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Whoever started the import, or its machine in their name. */
    private static final class Bo extends CurrentActor {
        @Override
        public SignedIn signedIn() {
            return new SignedIn(
                    "bo",
                    1,
                    Acts.person("bo"),
                    "柏",
                    "Bo",
                    Language.EN,
                    List.of(Role.CASEWORKER),
                    null,
                    OFFICE,
                    null,
                    null,
                    false);
        }

        @Override
        public Scope scope() {
            return new Scope(null, OFFICE);
        }

        @Override
        public Act act(String legalBasis, @Nullable String reason) {
            return Acts.by("bo", Role.CASEWORKER).on(legalBasis);
        }

        @Override
        public boolean isOpen(String username, Role role) {
            return username.equals("bo") && role == Role.CASEWORKER;
        }

        @Override
        public <T> T as(String username, Role role, Origin origin, Supplier<T> work) {
            return work.get();
        }
    }

    /** Gives each call the transaction of its own that the server would give it. */
    private final class InTransactions extends RowIntake {
        @Override
        boolean takeBatch(ImportNumber number, int limit) {
            return database.inTransaction(() -> super.takeBatch(number, limit));
        }

        @Override
        boolean takeOne(ImportNumber number) {
            return database.inTransaction(() -> super.takeOne(number));
        }

        @Override
        void refuseOne(ImportNumber number, RuleViolated broken) {
            database.inTransaction(() -> super.refuseOne(number, broken));
        }
    }

    @BeforeEach
    void startAnImport() {
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH', 'CN-YH-', 'PROVINCIAL', '办公室', 'Office')""");
        database.change("""
                insert into person (id, version, events, number, name_zh, name_latin, language)
                values (2, 0, 1, 'P-bo', '柏', 'Bo', 'EN')""");
        database.change("""
                insert into account (id, version, events, username, password_hash, one_time, person_id, status, office)
                values (3, 0, 1, 'bo', 'none', false, 2, 'OPEN', 'CN-YH')""");
        var act = Acts.by("bo", Role.CASEWORKER);
        var file =
                new ApplicationImport(NUMBER, OFFICE, "paper.csv", "0".repeat(64), ROWS, Acts.person("bo"), act.at());
        file.check(new ImportCounts(ROWS, 0, 0, 0), act);
        file.start(new ImportCounts(ROWS, 0, 0, 0), "bo", act);
        var imports = imports(new Bo());
        database.inTransaction(() -> {
            imports.add(file);
            IntStream.rangeClosed(1, ROWS).forEach(row -> imports.add(row(row)));
        });
    }

    private static ImportRow row(int row) {
        var cells = cells(row);
        return new ImportRow(
                NUMBER,
                row + 1,
                cells.get("uscc"),
                cells.get("enterprise_name"),
                cells.get("declaration_number"),
                RowCells.hash(cells, COLUMNS),
                RowCells.write(cells));
    }

    private static Map<String, String> cells(int row) {
        var cells = new HashMap<String, String>();
        cells.put("uscc", uscc(row));
        cells.put("enterprise_name", "云海第%d号茶行".formatted(row));
        cells.put("legal_representative", "林梅");
        cells.put("address", "云海省澜城市望江路 %d 号".formatted(row));
        cells.put("contact_email", "office@tea%d.example".formatted(row));
        cells.put("contact_phone", "+86 591 5550 0100");
        cells.put("declaration_number", "YH-2025-%04d".formatted(row));
        cells.put("declaration_signed_on", "2025-05-08");
        cells.put("received_on", "2025-05-09");
        cells.put("business", "A shop for tea.");
        return cells;
    }

    /** A code with the check digit that fits. */
    private static String uscc(int row) {
        var start = "91990100MA7%06d".formatted(row);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(digit -> start + (char) digit)
                .filter(code -> UnifiedSocialCreditCode.flaw(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private ImportRepository imports(CurrentActor current) {
        var imports = new ImportRepository();
        imports.entities = database.entities();
        imports.current = current;
        return imports;
    }

    /** A server, whose power may fail at an event. */
    private ImportWork server(EventObserver observer) {
        var current = new Bo();
        var journal = journal(observer);
        var checks = new RowChecks();
        checks.imports = imports(current);
        checks.papers = ApplicationBeans.papers(database, current);
        var intake = new InTransactions();
        intake.entities = database.entities();
        intake.current = current;
        intake.journal = journal;
        intake.imports = imports(current);
        intake.checks = checks;
        intake.applications = ApplicationBeans.service(database, current, journal, clock);
        intake.leases = Platform.leases(database);
        intake.rules = new RuleBooks() {};
        var work = new ImportWork();
        work.imports = imports(current);
        work.intake = intake;
        work.current = current;
        work.leases = Platform.leases(database);
        return work;
    }

    private EventJournal journal(EventObserver observer) {
        return Journals.journal(
                database, List.of(EnterpriseEvent.class, ApplicationEvent.class, ImportEvent.class), List.of(observer));
    }

    /** Fails at so many events. */
    private static EventObserver failingAt(int event) {
        return new EventObserver() {
            private int seen;

            @Override
            public int turn() {
                return 1;
            }

            @Override
            public void happened(DomainEvent any) {
                if (++seen == event) {
                    throw new PowerCut();
                }
            }
        };
    }

    private static void work(ImportWork server) {
        while (server.work()) {
            // There is more.
        }
    }

    /** In the first row, between rows, in each of the three batches, and when the import is about to be done. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 99, 100, 101, 102, 199, 238, 240, 241})
    void whatIsLeftWhenTheServerStopsTheNextOneGoesOnWith(int lastEvent) {
        assertThrows(PowerCut.class, () -> work(server(failingAt(lastEvent))));
        var batches = (lastEvent - 1) / (25 * EVENTS_OF_ROW);
        assertEquals(batches * 25L, database.number("select count(*) from license_application"));
        assertEquals(batches * 25L, database.number("select count(*) from import_row where status = 'TAKEN_IN'"));

        var next = server(failingAt(Integer.MAX_VALUE));
        if (batches > 0) {
            assertFalse(next.work(), "the one that stopped may only be slow: its lease must be over first");
            assertEquals(batches * 25L, database.number("select count(*) from license_application"));
        }
        database.change("update lease set held_until = timestamp with time zone '2000-01-01 00:00:00Z'");
        work(next);

        assertEquals(ROWS, database.number("select count(*) from license_application where status = 'SUBMITTED'"));
        assertEquals(ROWS, database.number("select count(*) from license_application"));
        assertEquals(ROWS, database.number("select count(*) from enterprise"));
        assertEquals(
                ROWS,
                database.number("select count(distinct application_number) from import_row where status = 'TAKEN_IN'"));
        assertEquals(1, database.number("select count(*) from application_import where status = 'DONE'"));
        assertEquals(
                ROWS * EVENTS_OF_ROW + 1L,
                database.number("select count(*) from event"),
                "the events of each row, once, and the end of the import");
    }
}
