package org.infopool.ejb.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.shared.RuleViolated;

/** The rows of a file. What makes the whole file unreadable is refused at once; what is wrong with a row, is the row's. */
final class RowTable {
    /** The most rows of a file. */
    static final int MOST_ROWS = 5000;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int LONGEST_NAMES = 300;
    private static final Pattern LINE = Pattern.compile("line ([0-9]+)\\)$");

    private final List<Row> rows;

    /**
     * A row.
     *
     * @param number as a spreadsheet counts: the head is row 1
     * @param found how many cells it has
     * @param expected how many cells the head has
     */
    record Row(int number, Map<String, String> cells, int found, int expected) {
        boolean isWhole() {
            return found == expected;
        }
    }

    private RowTable(List<Row> rows) {
        this.rows = rows;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * Reads a file.
     *
     * @throws RuleViolated {@code import.notUtf8}, {@code import.unreadable}, {@code import.columnsMissing}, {@code
     *     import.columnsUnknown}, {@code import.columnsTwice}, {@code import.noRows}, {@code import.tooManyRows}
     */
    static RowTable read(byte[] content, RowColumns columns) {
        var text = text(content);
        var rows = new ArrayList<Row>();
        List<String> head = List.of();
        int number = 0;
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                number++;
                if (number == 1) {
                    head = head(row, columns);
                } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    RuleViolated.unless(rows.size() < MOST_ROWS, "import.tooManyRows", MOST_ROWS);
                    rows.add(row(number, row, head));
                }
            }
        } catch (CsvParseException unreadable) {
            var broken = new RuleViolated("import.unreadable", line(unreadable));
            broken.initCause(unreadable);
            throw broken;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        RuleViolated.unless(!rows.isEmpty(), "import.noRows");
        return new RowTable(List.copyOf(rows));
    }

    /** The line on which the row begins that cannot be read: the library tells it at the end of its message. */
    private static String line(CsvParseException unreadable) {
        var told = LINE.matcher(String.valueOf(unreadable.getMessage()));
        return told.find() ? told.group(1) : "1";
    }

    private static String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var characters = CharBuffer.allocate(content.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(bytes, characters, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            throw new RuleViolated("import.notUtf8", line);
        }
        characters.flip();
        return !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK
                ? characters.subSequence(1, characters.length()).toString()
                : characters.toString();
    }

    private static List<String> head(CsvRecord row, RowColumns columns) {
        var names = row.getFields().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        require(names.stream().filter(name -> !seen.add(name)).distinct().toList(), "import.columnsTwice");
        var known = columns.names();
        require(names.stream().filter(name -> !known.contains(name)).toList(), "import.columnsUnknown");
        require(known.stream().filter(name -> !seen.contains(name)).toList(), "import.columnsMissing");
        return names;
    }

    private static void require(List<String> wrong, String rule) {
        if (!wrong.isEmpty()) {
            var names = String.join(", ", wrong).replaceAll("\\p{Cc}", " ");
            throw new RuleViolated(
                    rule, names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) + "…" : names);
        }
    }

    private static Row row(int number, CsvRecord row, List<String> head) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(head.size(), row.getFieldCount()); i++) {
            cells.put(head.get(i), row.getField(i));
        }
        return new Row(number, cells, row.getFieldCount(), head.size());
    }
}
