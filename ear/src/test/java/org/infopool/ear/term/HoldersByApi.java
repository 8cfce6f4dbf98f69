package org.infopool.ear.term;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.infopool.ear.imports.ByImport;
import org.infopool.ear.imports.PaperApplicationsFile;
import org.infopool.ear.testing.LicenseByApi;

/** Enterprises that come in on paper, open an account and get a license today; and the clock that all tests share. */
final class HoldersByApi extends ByImport {
    private static final String PASSWORD = "a long word that nobody guesses";

    /** A licensed enterprise, and how it signs in. */
    record Holder(String uscc, String username, String license) {
        String password() {
            return PASSWORD;
        }

        String licensePath() {
            return "/api/licenses/" + license;
        }
    }

    /** So many of them; the series is one that no other file uses. */
    List<Holder> licensed(String series, int count) {
        var rows = new PaperApplicationsFile(series, today()).rows(count);
        rows.forEach(row -> {
            for (var column : List.of("declaration_number", "declaration_signed_on", "received_on")) {
                row.put(column, "");
            }
        });
        var caseworker = token("caseworker1");
        takeIn(caseworker, check(caseworker, PaperApplicationsFile.text(rows)));
        return IntStream.range(0, count)
                .mapToObj(place -> licensed(
                        caseworker,
                        rows.get(place).get("uscc"),
                        "%s.%d".formatted(series.toLowerCase(Locale.ROOT), place + 1)))
                .toList();
    }

    private Holder licensed(String caseworker, String uscc, String username) {
        var path = "/api/enterprises/" + uscc;
        var offer = Json.createObjectBuilder()
                .add("reason", "Asked for by telephone")
                .add("eventsSeen", events(path, caseworker))
                .build();
        var code = ask("POST", path + "/activation-letter", caseworker, offer.toString())
                .getString("code");
        ask("POST", "/api/activation", null, activation(uscc, code, username).toString());
        var holder = token(username, PASSWORD);
        var draft = "/api/applications/" + first("/api/applications", holder).getString("number");
        return new Holder(uscc, username, new LicenseByApi().grantOn(draft, holder));
    }

    private static JsonObject activation(String uscc, String code, String username) {
        return Json.createObjectBuilder()
                .add("uscc", uscc)
                .add("code", code)
                .add("nameZh", "池问渠")
                .add("email", "chi@paper.example")
                .add("username", username)
                .add("password", PASSWORD)
                .build();
    }

    /** The last valid day of a license, as things are. */
    LocalDate termEnd(Holder holder) {
        var license = ask("GET", holder.licensePath(), token(holder.username(), PASSWORD), null);
        return LocalDate.parse(license.getString("validTo"));
    }

    /** The day in the office. */
    LocalDate today() {
        return OffsetDateTime.parse(moved("{\"advance\":\"PT0S\"}")).toLocalDate();
    }

    /** Lets time pass up to that day, nine in the morning. Whoever was signed in has to do so again. */
    void passTo(LocalDate day) {
        moved("{\"to\":\"" + day + "T09:00:00+08:00\"}");
    }

    private String moved(String step) {
        return ask("POST", "/api/clock", token("admin1"), step).getString("now");
    }
}
