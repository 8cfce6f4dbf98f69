package org.infopool.ejb.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** The files that go out: readable by spreadsheet programs, and nothing for them to compute. */
class ResultFileTest {
    private static ImportRow row(int number, String name) {
        return new ImportRow(new ImportNumber("IMP-2025-000001"), number, "@1", name, "-1", "a".repeat(64), "{}");
    }

    private static List<List<String>> read(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0));
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void eachReasonHasALineAndEachRowAtLeastOne() {
        var refused = row(3, "乙");
        refused.refuse(List.of(
                new RowFault("uscc", "@1", new RuleViolated("import.usccLength")),
                new RowFault("address", "", new RuleViolated("import.required"))));
        var taken = row(2, "甲");
        taken.takenIn(new ApplicationNumber("APP-2025-000007"));
        var lines = read(ResultFile.of(List.of(taken, refused), Locale.SIMPLIFIED_CHINESE));
        assertEquals(4, lines.size());
        assertEquals(
                List.of("2", "TAKEN_IN", "已导入", "'@1", "甲", "'-1", "APP-2025-000007", "", "", "", ""), lines.get(1));
        assertEquals(List.of("uscc", "'@1", "import.usccLength"), lines.get(2).subList(7, 10));
        assertEquals("address", lines.get(3).get(7));
    }

    @Test
    void noCellBeginsLikeAFormula() {
        var rows = List.of(row(2, "=HYPERLINK(\"x\")"), row(3, "＝1"), row(4, "+1"));
        for (var line : read(ResultFile.of(rows, Locale.ENGLISH))) {
            for (var cell : line) {
                assertTrue(cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
    }

    @Test
    void theTemplateIsAHeadThatIsTaken() {
        var columns = RowColumns.of(RuleBook.builtIn());
        assertEquals(List.of(columns.names()), read(ResultFile.template(columns)));
    }
}
