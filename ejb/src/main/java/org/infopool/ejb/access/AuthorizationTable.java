package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one list of everything that can be asked of the system, and who may ask it: {@code authorization.csv} beside this
 * class. What is not in it is closed. Tests walk the real use cases, endpoints, pages and actions and compare.
 */
@ApplicationScoped
public class AuthorizationTable {
    /** What can be asked for. */
    public enum Kind {
        /** A method of a session bean: {@code AccountService.close}. */
        USECASE,
        /** A method of the API: {@code POST /api/tokens}. */
        ENDPOINT,
        /** A page: {@code /account/list.xhtml}. */
        PAGE,
        /** What a page can be told to do: {@code AccountPage.close}. */
        ACTION
    }

    private static final String FILE = "authorization.csv";

    private final Map<Kind, Map<String, Admission>> rows = read();

    /** Who may ask for it; absent when the table does not know it, and then nobody may. */
    public @Nullable Admission of(Kind kind, String name) {
        return rows(kind).get(name);
    }

    /** Whether somebody may ask for it. */
    public boolean admits(Kind kind, String name, @Nullable SignedIn signedIn) {
        var admission = of(kind, name);
        return admission != null && admission.admits(signedIn);
    }

    /** All rows of a kind, by name. */
    public Map<String, Admission> rows(Kind kind) {
        return rows.getOrDefault(kind, Map.of());
    }

    private static Map<Kind, Map<String, Admission>> read() {
        var stream = AuthorizationTable.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is missing");
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = new TreeMap<Kind, Map<String, Admission>>();
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(rows, line));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static void add(Map<Kind, Map<String, Admission>> rows, String line) {
        var cells = line.split(",", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("Not kind, name, roles: " + line);
        }
        var kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
        var before = rows.computeIfAbsent(kind, any -> new TreeMap<>()).put(cells[1], Admission.parse(cells[2]));
        if (before != null) {
            throw new IllegalStateException("Twice: " + line);
        }
    }
}
