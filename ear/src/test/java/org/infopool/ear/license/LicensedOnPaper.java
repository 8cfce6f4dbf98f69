package org.infopool.ear.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.ear.imports.ByImport;
import org.infopool.ear.imports.PaperApplicationsFile;

/** Licenses of enterprises that came in on paper, granted by programs; each holder has an account of its own. */
public final class LicensedOnPaper extends ByImport {
    /** The password of every holder. */
    public static final String PASSWORD = "paper boats cross the lake";

    /** A license, its holder's code, and the account of the holder. */
    public record Held(String license, String uscc, String name, String username) {}

    /**
     * So many licenses.
     *
     * @param series as for {@link PaperApplicationsFile}
     */
    public List<Held> grant(String series, int count) {
        var caseworker = token("caseworker1");
        var second = token("caseworker2");
        var director = token("director2");
        var rows = new PaperApplicationsFile(series, today()).rows(count);
        takeIn(caseworker, check(caseworker, PaperApplicationsFile.text(rows)));
        var held = new ArrayList<Held>();
        for (var row : rows) {
            var uscc = row.get("uscc");
            var username = "paper." + series.toLowerCase(Locale.ROOT) + (held.size() + 1);
            var path = "/api/applications/"
                    + first("/api/applications?query=" + uscc, caseworker).getString("number");
            ask("POST", path + "/acceptance", caseworker, seen(path, caseworker));
            assess(path, caseworker, Map.of());
            assess(path, second, Map.of());
            ask("POST", path + "/recommendation", second, seen(path, second));
            ask("POST", path + "/grant", director, seen(path, director));
            activate(caseworker, uscc, username);
            held.add(new Held(
                    first("/api/licenses?query=" + uscc, caseworker).getString("number"),
                    uscc,
                    row.get("enterprise_name"),
                    username));
        }
        return held;
    }

    private void activate(String caseworker, String uscc, String username) {
        var path = "/api/enterprises/" + uscc;
        var offer = Json.createObjectBuilder()
                .add("reason", "Asked for at the counter")
                .add("eventsSeen", events(path, caseworker));
        var code = ask(
                        "POST",
                        path + "/activation-letter",
                        caseworker,
                        offer.build().toString())
                .getString("code");
        ask(
                "POST",
                "/api/activation",
                null,
                Json.createObjectBuilder()
                        .add("uscc", uscc)
                        .add("code", code)
                        .add("nameZh", "温如玉")
                        .add("username", username)
                        .add("password", PASSWORD)
                        .build()
                        .toString());
    }

    /** The day that it is by the clock of the pool. */
    public LocalDate today() {
        return LocalDate.parse(ask("POST", "/api/clock", token("admin1"), "{\"advance\":\"P0D\"}")
                .getString("now")
                .substring(0, 10));
    }

    /** Records that the paper in this matter that waits for service was handed over today. */
    public void serve(String matter) {
        var caseworker = token("caseworker1");
        var number = ask(
                        "GET",
                        "/api/papers?query=" + URLEncoder.encode(matter, StandardCharsets.UTF_8),
                        caseworker,
                        null)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(paper -> paper.getString("state").equals("AWAITED"))
                .findFirst()
                .orElseThrow()
                .getString("number");
        var paper = "/api/papers/" + number;
        var answer = send(request(paper + "/service?mode=IN_PERSON&day=" + today()
                        + "&receivedBy=Wen&name=receipt.txt&eventsSeen=" + events(paper, caseworker))
                .header("Authorization", "Bearer " + caseworker)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("received")));
        assertEquals(200, answer.statusCode(), answer.body());
    }
}
