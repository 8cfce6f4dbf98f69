package org.infopool.ejb.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Files as they come: what is read of them, and what makes a whole file unreadable. */
class RowTableTest {
    private static final RowColumns COLUMNS = RowColumns.of(RuleBook.builtIn());
    private static final String HEAD = String.join(",", COLUMNS.names());
    private static final String EMPTY = ",".repeat(COLUMNS.names().size() - 1);

    private static List<RowTable.Row> read(String text) {
        return RowTable.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS).rows();
    }

    private static RuleViolated broken(Executable reading) {
        return assertThrows(RuleViolated.class, reading);
    }

    private static String refusal(String text) {
        var broken = broken(() -> read(text));
        return broken.ruleKey() + " " + broken.details();
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() {
        var rows =
                read(HEAD + "\r\n\r\n" + EMPTY + "\r\n" + "X" + EMPTY + "\r\n\"two\nlines\"" + EMPTY + "\r\nY" + EMPTY);
        assertEquals(List.of(4, 5, 6), rows.stream().map(RowTable.Row::number).toList());
        assertEquals("two\nlines", rows.get(1).cells().get("uscc"));
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheHead() {
        assertEquals(read(HEAD + "\n茶" + EMPTY), read("\ufeff" + HEAD + "\n茶" + EMPTY));
    }

    @Test
    void theOrderOfTheColumnsDoesNotCount() {
        var turned = String.join(",", COLUMNS.names().reversed());
        var cells = read(turned + "\n" + EMPTY + "X").getFirst().cells();
        assertEquals("X", cells.get("uscc"));
        assertEquals(
                RowCells.hash(read(HEAD + "\nX" + EMPTY).getFirst().cells(), COLUMNS), RowCells.hash(cells, COLUMNS));
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsItsOwnAffair() {
        var rows = read(HEAD + "\nX\nX" + EMPTY + ",more\nX" + EMPTY);
        assertFalse(rows.get(0).isWhole());
        assertFalse(rows.get(1).isWhole());
        assertTrue(rows.get(2).isWhole());
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        var content = (HEAD + "\nX" + EMPTY + "\n清茶" + EMPTY).getBytes(Charset.forName("GBK"));
        var broken = broken(() -> RowTable.read(content, COLUMNS));
        assertEquals("import.notUtf8 [3]", broken.ruleKey() + " " + broken.details());
        var wide = (HEAD + "\n").getBytes(StandardCharsets.UTF_16);
        assertEquals(
                "import.notUtf8", broken(() -> RowTable.read(wide, COLUMNS)).ruleKey());
    }

    @Test
    void half_a_character_at_the_end_is_no_text() {
        var whole = (HEAD + "\n茶").getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertEquals("import.notUtf8", broken(() -> RowTable.read(cut, COLUMNS)).ruleKey());
    }

    @Test
    void quotationMarksThatDoNotCloseAreRefusedWithTheirLine() {
        assertEquals("import.unreadable [3]", refusal(HEAD + "\nX" + EMPTY + "\n\"X" + EMPTY + "\nX" + EMPTY));
        assertEquals("import.unreadable [2]", refusal(HEAD + "\n\"X\"y" + EMPTY));
    }

    @Test
    void aHeadThatDoesNotFitIsRefusedWithTheNames() {
        assertEquals("import.columnsMissing [uscc]", refusal(HEAD.replaceFirst("uscc,", "") + "\nX"));
        assertEquals("import.columnsUnknown [colour]", refusal(HEAD + ",colour\nX"));
        assertEquals("import.columnsTwice [uscc]", refusal(HEAD + ",uscc\nX"));
        assertTrue(refusal(HEAD.replace(',', ';') + "\nX").startsWith("import.columnsUnknown"));
    }

    @Test
    void aFileNeedsRowsAndNotTooMany() {
        assertEquals("import.noRows []", refusal(HEAD + "\n" + EMPTY + "\n\n"));
        assertEquals(5000, read(HEAD + ("\nX" + EMPTY).repeat(5000)).size());
        assertEquals("import.tooManyRows [5000]", refusal(HEAD + ("\nX" + EMPTY).repeat(5001)));
    }

    @Test
    void aFileHasANameAndAnEnd() throws IOException {
        assertEquals(
                "import.name",
                broken(() -> sent("applications.xlsx", new byte[] {1})).ruleKey());
        assertEquals("import.empty", broken(() -> sent("a.csv", new byte[0])).ruleKey());
        assertEquals(
                "import.tooLarge",
                broken(() -> sent("a.csv", new byte[SentFile.MOST_BYTES + 1])).ruleKey());
        assertEquals("a.csv", sent("C:\\desk\\a.csv", new byte[] {'x'}).name());
    }

    private static SentFile sent(String name, byte[] content) throws IOException {
        return SentFile.receive(name, new ByteArrayInputStream(content));
    }

    @Test
    void whatARowSaysIsKeptAsItIs() {
        var cells = Map.of("uscc", "X", "business", "茶 \"und\"\nmehr", "address", " ");
        assertEquals(Map.of("uscc", "X", "business", "茶 \"und\"\nmehr"), RowCells.read(RowCells.write(cells)));
    }
}
