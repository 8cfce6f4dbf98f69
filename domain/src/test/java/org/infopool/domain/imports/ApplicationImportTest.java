package org.infopool.domain.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The life of an import and of its rows. */
class ApplicationImportTest {
    private static final Act ACT = Acts.by("bo", Role.CASEWORKER);
    private static final ImportCounts CHECKED = new ImportCounts(3, 0, 1, 2);
    private static final ImportCounts DONE = new ImportCounts(0, 3, 1, 2);

    private final ApplicationImport one = checked("applications.csv");

    private static ApplicationImport checked(String file) {
        var one = new ApplicationImport(
                new ImportNumber("IMP-2025-000001"),
                new OfficeNumber("CN-YH-01"),
                file,
                "0".repeat(64),
                CHECKED.rows(),
                Acts.person("bo"),
                ACT.at());
        one.check(CHECKED, ACT);
        return one;
    }

    private static ImportRow row() {
        return new ImportRow(
                new ImportNumber("IMP-2025-000001"), 2, "91350100M000100Y43", "茶\0行", "YH-1", "a".repeat(64), "{}");
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }

    @Test
    void itIsCheckedTakenInAndDone() {
        one.start(CHECKED, "caseworker1", ACT);
        assertEquals("caseworker1", one.startedBy());
        assertBreaks("import.rowsLeft", () -> one.finish(CHECKED, ACT));
        assertEquals(DONE, one.finish(DONE, ACT).counts());
        assertEquals(ImportStatus.DONE, one.status());
        assertEquals(3, one.events());
    }

    @Test
    void aFileWithoutAGoodRowIsNotTakenIn() {
        assertBreaks("import.nothingToTakeIn", () -> one.start(DONE, "caseworker1", ACT));
    }

    @Test
    void whatIsOverStaysOver() {
        one.discard(ACT);
        assertBreaks("import.step", () -> one.start(CHECKED, "caseworker1", ACT));
        assertBreaks("import.step", () -> one.stop(CHECKED, ACT));
        assertBreaks("import.step", () -> one.discard(ACT));
        for (var status : ImportStatus.values()) {
            assertEquals(
                    List.of(ImportStatus.DONE, ImportStatus.DISCARDED, ImportStatus.STOPPED)
                            .contains(status),
                    status.isFinal());
        }
    }

    @Test
    void onlyWhatRunsIsStopped() {
        assertBreaks("import.step", () -> one.stop(CHECKED, ACT));
        one.start(CHECKED, "caseworker1", ACT);
        assertBreaks("import.step", () -> one.discard(ACT));
        one.stop(CHECKED, ACT);
        assertEquals(ImportStatus.STOPPED, one.status());
    }

    @Test
    void aNameThatStandsForALongOneIsTaken() {
        assertEquals(
                "\ufdfa".repeat(100) + ".csv",
                checked("\ufdfa".repeat(100) + ".csv").fileName());
    }

    @Test
    void aRowGetsOneResultAndThenKeepsNothingOfWhatItSaid() {
        var row = row();
        assertEquals("{}", row.cells());
        row.takenIn(new ApplicationNumber("APP-2025-000007"));
        assertNull(row.cells());
        assertBreaks("import.rowStep", () -> row.refuse(List.of()));
        assertBreaks("import.rowStep", () -> row.takenIn(new ApplicationNumber("APP-2025-000008")));
    }

    @Test
    void aRefusedRowSaysWhy() {
        var row = row();
        row.refuse(List.of(new RowFault("uscc", "x", new RuleViolated("import.usccLength"))));
        assertEquals("import.usccLength", row.faults().getFirst().rule());
        assertNull(row.application());
        assertTrue(RowStatus.REFUSED.successors().isEmpty());
    }

    @Test
    void aRowIsShownWithoutWhatNoTextHolds() {
        assertEquals("茶行", row().enterpriseName());
    }
}
