package org.infopool.ejb.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.imports.ApplicationImport;
import org.infopool.domain.imports.ImportCounts;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowStatus;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports are kept with their rows, each office sees its own, and no row is taken in twice. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class ImportRepositoryTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("CN-YH-01");
    private static final ImportNumber NUMBER = new ImportNumber("IMP-2025-000001");

    private final TestDatabase database = TestDatabase.empty();
    private final ImportRepository imports = new ImportRepository();
    private Scope scope = new Scope(null, OFFICE);

    @BeforeEach
    void readAFile() {
        imports.entities = database.entities();
        imports.current = new CurrentActor() {
            @Override
            public Scope scope() {
                return scope;
            }
        };
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'PROVINCIAL', '办公室', 'Office')""");
        database.inTransaction(() -> {
            imports.add(file(NUMBER));
            imports.add(row(NUMBER, 2, "a"));
            imports.add(row(NUMBER, 3, "b"));
            var refused = row(NUMBER, 4, "c");
            refused.refuse(List.of(
                    new RowFault("uscc", "X", new RuleViolated("import.usccLength")),
                    new RowFault("address", "", new RuleViolated("import.required"))));
            imports.add(refused);
        });
    }

    private static ApplicationImport file(ImportNumber number) {
        var act = Acts.by("bo", Role.CASEWORKER);
        var file = new ApplicationImport(number, OFFICE, "茶.csv", "0".repeat(64), 3, Acts.person("bo"), act.at());
        file.check(new ImportCounts(2, 0, 0, 1), act);
        return file;
    }

    private static ImportRow row(ImportNumber number, int row, String hash) {
        return new ImportRow(number, row, "91350100M000100Y43", "清茶", "YH-" + row, hash.repeat(64), "{}");
    }

    private List<ImportRowView> rows(RowStatus status) {
        return imports.rows(NUMBER, ListQuery.first(10), status).rows();
    }

    @Test
    void rowsComeInTheirOrderWithWhatIsWrongWithThem() {
        assertEquals(
                List.of(2, 3, 4), rows(null).stream().map(ImportRowView::row).toList());
        assertEquals(
                List.of("uscc", "address"),
                rows(RowStatus.REFUSED).getFirst().faults().stream()
                        .map(RowFault::column)
                        .toList());
        assertEquals(new ImportCounts(2, 0, 0, 1), database.inTransaction(() -> imports.counts(NUMBER)));
    }

    @Test
    void theListIsSearchedByTheNameOfTheFile() {
        assertEquals(
                1,
                imports.list(new ListQuery("茶", "number", false, null, 10), null)
                        .rows()
                        .size());
        assertEquals(
                0,
                imports.list(new ListQuery("%", "number", false, null, 10), null)
                        .rows()
                        .size());
    }

    @Test
    void anotherOfficeAndEnterprisesSeeNothing() {
        scope = new Scope(null, new OfficeNumber("CN-YH-02"));
        assertThrows(RuleViolated.class, () -> imports.visible(NUMBER));
        assertEquals(List.of(), imports.list(ListQuery.first(10), null).rows());
        scope = new Scope("91350100M000100Y43", null);
        assertThrows(RuleViolated.class, () -> imports.visible(NUMBER));
    }

    @Test
    void theSameFileIsUnderWayOnce() {
        assertTrue(imports.underWay(OFFICE, "0".repeat(64)).isPresent());
        var twice = assertThrows(
                RuleViolated.class,
                () -> database.inTransaction(() -> imports.add(file(new ImportNumber("IMP-2025-000002")))));
        assertEquals("import.sameBusy", twice.ruleKey());
    }

    @Test
    void noRowIsTakenInTwiceByWhateverFile() {
        database.change("update import_row set taken_marker = row_hash where row_no = 2");
        assertThrows(
                IllegalStateException.class,
                () -> database.change("update import_row set taken_marker = repeat('a', 64) where row_no = 3"));
    }
}
