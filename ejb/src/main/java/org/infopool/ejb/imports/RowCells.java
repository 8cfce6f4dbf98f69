package org.infopool.ejb.imports;

import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.shared.Sha256;

/** What a row says, as it is kept until the row is taken in. */
final class RowCells {
    private RowCells() {}

    /** The cells that say something, as JSON. */
    static String write(Map<String, String> cells) {
        var object = Json.createObjectBuilder();
        cells.forEach((name, cell) -> {
            if (!cell.isBlank()) {
                object.add(name, cell);
            }
        });
        return object.build().toString();
    }

    /** The cells that {@link #write} wrote. */
    static Map<String, String> read(String json) {
        var cells = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            object.keySet().forEach(name -> cells.put(name, object.getString(name)));
        }
        return cells;
    }

    /** The hash of everything that a row says, whatever the order of its columns; lower-case hex. */
    static String hash(Map<String, String> cells, RowColumns columns) {
        var text = new StringBuilder();
        for (var name : columns.names()) {
            var cell = cells.getOrDefault(name, "").strip();
            if (!cell.isEmpty()) {
                text.append(name)
                        .append(':')
                        .append(cell.length())
                        .append(':')
                        .append(cell)
                        .append(';');
            }
        }
        return Sha256.hex(Sha256.digest().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
