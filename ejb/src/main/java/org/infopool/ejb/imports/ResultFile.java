package org.infopool.ejb.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowColumn;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.platform.SpreadsheetFile;

/** The files of imports for spreadsheet programs: the template, and what became of the rows. */
final class ResultFile {
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
        var lines = new ArrayList<List<String>>();
        lines.add(HEAD);
        for (var row : rows) {
            if (row.faults().isEmpty()) {
                lines.add(line(row, "", "", "", "", language));
            }
            for (RowFault fault : row.faults()) {
                lines.add(line(row, fault.column(), fault.value(), fault.rule(), fault.reason(language), language));
            }
        }
        return file(lines);
    }

    /** A file with a head and nothing else. */
    static byte[] template(RowColumns columns) {
        return file(List.of(columns.all().stream().map(RowColumn::name).toList()));
    }

    private static byte[] file(List<List<String>> lines) {
        var out = new ByteArrayOutputStream();
        try (var file = SpreadsheetFile.to(out)) {
            lines.forEach(file::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> line(
            ImportRow row, String column, String value, String rule, String reason, Locale language) {
        return List.of(
                Integer.toString(row.row()),
                row.status().name(),
                Words.domain().name(language, row.status()),
                row.uscc(),
                row.enterpriseName(),
                row.declaration(),
                Objects.toString(row.application(), ""),
                column,
                value,
                rule,
                reason);
    }
}
