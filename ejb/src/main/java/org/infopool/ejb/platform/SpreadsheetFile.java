package org.infopool.ejb.platform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file that spreadsheet programs open: UTF-8 with the mark by which they know it, and no cell that they would compute.
 * What a stranger has typed as a formula comes out as a text that begins with an apostrophe.
 */
public final class SpreadsheetFile implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final CsvWriter csv;

    private SpreadsheetFile(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Begins a file; close it to write it to its end.
     *
     * @throws IOException when the stream does not take it
     */
    public static SpreadsheetFile to(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return new SpreadsheetFile(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
    }

    /** Writes a line, each of its cells harmless. */
    public void line(List<String> cells) {
        csv.writeRecord(cells.stream().map(SpreadsheetFile::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
