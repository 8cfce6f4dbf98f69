package org.infopool.web.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.SpreadsheetFile;
import org.infopool.ejb.register.RegisterLine;
import org.infopool.ejb.register.RegisterService;
import org.jspecify.annotations.Nullable;

/** The whole register as a file. It is read page by page while it is sent: no register is too large. */
@ApplicationScoped
public class RegisterDownload {
    private static final int ROWS_AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of(
            "licenseNumber", "enterpriseName", "latinName", "uscc", "status", "statusCode", "validFrom", "validTo");

    @Inject
    RegisterService register;

    @Inject
    Clock clock;

    /** The register of a day, as known at an instant; of today, as known now, where they are missing. */
    RegisterFile of(@Nullable LocalDate asAt, @Nullable Instant asKnownOn) {
        var now = clock.instant();
        return new RegisterFile(
                register,
                Objects.requireNonNullElseGet(asAt, () -> LocalDate.ofInstant(now, Act.ZONE)),
                Objects.requireNonNullElse(asKnownOn, now));
    }

    /** The register of one day, as known at one instant: what changes while it is sent does not show. */
    record RegisterFile(RegisterService register, LocalDate day, Instant known) {
        void writeSpreadsheet(OutputStream out) throws IOException {
            try (var sheet = SpreadsheetFile.to(out)) {
                sheet.line(COLUMNS);
                forEach(row -> sheet.line(cells(row)));
            }
        }

        void writeJson(OutputStream out) {
            try (var json = Json.createGenerator(out)) {
                json.writeStartArray();
                forEach(row -> write(row, json));
                json.writeEnd();
            }
        }

        private void forEach(Consumer<RegisterLine> each) {
            String after = null;
            do {
                var page = register.search(new ListQuery("", "number", false, after, ROWS_AT_ONCE), null, day, known);
                page.rows().forEach(each);
                after = page.next();
            } while (after != null);
        }

        private static List<String> cells(RegisterLine row) {
            var line = RegisterResource.line(row);
            return COLUMNS.stream()
                    .map(column -> Objects.toString(line.get(column), ""))
                    .toList();
        }

        private static void write(RegisterLine row, JsonGenerator json) {
            json.writeStartObject();
            RegisterResource.line(row).forEach((name, value) -> {
                if (value != null) {
                    json.write(name, value.toString());
                }
            });
            json.writeEnd();
        }
    }
}
