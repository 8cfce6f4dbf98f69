package org.infopool.ear.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.ear.imports.ByImport;
import org.infopool.ear.imports.PaperApplicationsFile;
import org.junit.jupiter.api.Test;

/** An enterprise that came in on paper gets its account with the code of a letter, once. */
class ActivationIT extends ByImport {
    private static final String PASSWORD = "paper comes before the portal";

    @Test
    void theCodeOfTheLetterOpensTheAccountThatSeesTheApplication() {
        var caseworker = token("caseworker1");
        var row = onPaper(caseworker, "AC1");
        var uscc = row.get("uscc");
        var path = "/api/enterprises/" + uscc;
        assertFalse(ask("GET", path, caseworker, null).getBoolean("hasAccount"));

        var letter = ask("POST", path + "/activation-letter", caseworker, offer(path, caseworker));
        var code = letter.getString("code");
        var pdf = Base64.getDecoder().decode(letter.getString("letter"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertEquals(
                letter.getString("until"), ask("GET", path, caseworker, null).getString("activationUntil"));
        var paper = first("/api/papers?query=" + uscc, caseworker);
        assertTrue(paper.toString().contains(uscc), paper::toString);
        assertFalse(paper.toString().contains(code), "the code stands in the letter only");

        refused(
                422,
                "enterprise.activationRefused",
                "POST",
                "/api/activation",
                null,
                activation(uscc, "wrong", "paper.wrong"));
        ask("POST", "/api/activation", null, activation(uscc, code.toUpperCase(Locale.ROOT), "paper.one"));
        assertTrue(ask("GET", path, caseworker, null).getBoolean("hasAccount"));
        refused(
                422,
                "enterprise.activationRefused",
                "POST",
                "/api/activation",
                null,
                activation(uscc, code, "paper.again"));
        refused(422, "enterprise.hasAccount", "POST", path + "/activation-letter", caseworker, offer(path, caseworker));

        var own = items(token("paper.one", PASSWORD), "/api/applications");
        assertEquals(1, own.size());
        assertEquals(uscc, own.getFirst().getString("uscc"));
    }

    @Test
    void aLetterReplacesTheOneBefore() {
        var caseworker = token("caseworker1");
        var uscc = onPaper(caseworker, "AC2").get("uscc");
        var path = "/api/enterprises/" + uscc;
        var before = ask("POST", path + "/activation-letter", caseworker, offer(path, caseworker));
        ask("POST", path + "/activation-letter", caseworker, offer(path, caseworker));
        refused(
                422,
                "enterprise.activationRefused",
                "POST",
                "/api/activation",
                null,
                activation(uscc, before.getString("code"), "paper.two"));
    }

    /** The same words, whether there is such an enterprise, whether it has an account, whether a letter is out. */
    @Test
    void nobodyLearnsWhichEnterprisesAreKnown() {
        var caseworker = token("caseworker1");
        var withoutLetter = onPaper(caseworker, "AC3").get("uscc");
        var withLetter = onPaper(caseworker, "AC6").get("uscc");
        var path = "/api/enterprises/" + withLetter;
        ask("POST", path + "/activation-letter", caseworker, offer(path, caseworker));
        var withAccount = first("/api/licenses", token("applicant1")).getString("uscc");
        var unknown = new PaperApplicationsFile("AC4", LocalDate.of(2025, 5, 5))
                .rows(1)
                .getFirst()
                .get("uscc");
        for (var uscc : List.of(withoutLetter, withLetter, withAccount, unknown)) {
            refused(
                    422,
                    "enterprise.activationRefused",
                    "POST",
                    "/api/activation",
                    null,
                    activation(uscc, "aaaa-bbbb", "paper.three"));
        }
    }

    @Test
    void nobodyLearnsWithoutTheCodeWhichUserNamesAreTaken() {
        var uscc = onPaper(token("caseworker1"), "AC7").get("uscc");
        refused(
                422,
                "enterprise.activationRefused",
                "POST",
                "/api/activation",
                null,
                activation(uscc, "aaaa-bbbb", "applicant1"));
    }

    @Test
    void onlyACaseworkerMakesTheLetter() {
        var caseworker = token("caseworker1");
        var path = "/api/enterprises/" + onPaper(caseworker, "AC5").get("uscc");
        refused(403, "FORBIDDEN", "POST", path + "/activation-letter", token("director2"), offer(path, caseworker));
        refused(403, "FORBIDDEN", "GET", path, token("applicant1"), null);
    }

    private Map<String, String> onPaper(String caseworker, String series) {
        var rows = new PaperApplicationsFile(series, LocalDate.of(2025, 5, 5)).rows(1);
        takeIn(caseworker, check(caseworker, PaperApplicationsFile.text(rows)));
        return rows.getFirst();
    }

    private String offer(String path, String caseworker) {
        return text(Json.createObjectBuilder()
                .add("reason", "Asked for by telephone")
                .add("eventsSeen", events(path, caseworker))
                .build());
    }

    private static String activation(String uscc, String code, String username) {
        return text(Json.createObjectBuilder()
                .add("uscc", uscc)
                .add("code", code)
                .add("nameZh", "池问渠")
                .add("email", "chi@paper.example")
                .add("username", username)
                .add("password", PASSWORD)
                .build());
    }

    private static String text(JsonObject object) {
        return object.toString();
    }
}
