package org.infopool.ejb.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowColumn;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.shared.Words;

/**
 * Files for spreadsheet programs: UTF-8 with the mark by which they know it, and no cell that they would compute. What a
 * stranger has typed as a formula comes out as a text that begins with an apostrophe.
 */
final class ResultFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final List<String> HEAD = List.of(
            "row",
            "status",
            "result",
            "uscc",
            "enterprise_name",
            "declaration_number",
            "application",
            "column",
            "value",
            "rule",
            "reason");

    private ResultFile() {}

    /** What became of each row: a line for each, and for a refused row a line for each reason. */
    static byte[] of(List<ImportRow> rows, Locale language) {
        var out = new StringWriter();
        try (var csv = writer(out)) {
            csv.writeRecord(HEAD);
            for (var row : rows) {
                if (row.faults().isEmpty()) {
                    csv.writeRecord(line(row, "", "", "", "", language));
                }
                for (RowFault fault : row.faults()) {
                    csv.writeRecord(
                            line(row, fault.column(), fault.value(), fault.rule(), fault.reason(language), language));
                }
            }
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(out);
    }

    /** A file with a head and nothing else. */
    static byte[] template(RowColumns columns) {
        var out = new StringWriter();
        try (var csv = writer(out)) {
            csv.writeRecord(columns.all().stream().map(RowColumn::name).toList());
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(out);
    }

    private static CsvWriter writer(StringWriter out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    private static byte[] bytes(StringWriter out) {
        return (BYTE_ORDER_MARK + out.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(
            ImportRow row, String column, String value, String rule, String reason, Locale language) {
        return List.of(
                Integer.toString(row.row()),
                row.status().name(),
                Words.domain().name(language, row.status()),
                harmless(row.uscc()),
                harmless(row.enterpriseName()),
                harmless(row.declaration()),
                Objects.toString(row.application(), ""),
                column,
                harmless(value),
                rule,
                harmless(reason));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
