package org.infopool.ear.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * The end of journey J2 as programs go it: a knock-out is not met, the assessors settle what they see differently, the
 * applicant is told of the intended refusal, answers, and is refused with reasons and remedies. What comes too early, from
 * the wrong hands or without grounds is refused.
 */
class RefusalIT extends ByApi {
    private static final String KNOCK_OUT = "pool.vetting.1-1";
    private static final String FOUND = "The enterprise stands on the list of serious violators since March.";

    @Test
    void anApplicantIsToldAndHeardBeforeItIsRefused() {
        var applicant = token("applicant2");
        var first = token("caseworker1");
        var second = token("caseworker2");
        var director = token("director2");
        var path = "/api/applications/"
                + first("/api/applications?status=VETTING", applicant).getString("number");

        assess(path, second, Map.of(KNOCK_OUT, FOUND));
        ask(
                "POST",
                path + "/settlements",
                second,
                "{\"item\":\"" + KNOCK_OUT + "\",\"rating\":\"NOT_MET\",\"note\":\"The list was looked at twice.\"}");
        assertEquals(
                "REFUSE",
                ask("POST", path + "/recommendation", first, seen(path, first)).getString("recommendation"));

        refused(422, "decision.departureWithoutReason", "POST", path + "/grant", director, seen(path, director));
        refused(422, "application.refusalNotTold", "POST", path + "/refusal", director, seen(path, director));
        refused(403, "FORBIDDEN", "POST", path + "/refusal-intention", first, intention(KNOCK_OUT, path, first));
        refused(
                422,
                "decision.groundMet",
                "POST",
                path + "/refusal-intention",
                director,
                intention("pool.vetting.1-2", path, director));
        refused(
                409,
                "changedMeanwhile",
                "POST",
                path + "/refusal-intention",
                director,
                intention(KNOCK_OUT).add("eventsSeen", 1).build().toString());
        assertEquals(404, raw("GET", path + "/refusal", applicant, null).statusCode(), "nothing is intended yet");
        var intended = ask("POST", path + "/refusal-intention", director, intention(KNOCK_OUT, path, director));
        assertEquals(1, intended.getJsonArray("grounds").size());
        assertEquals(JsonValue.NULL, intended.get("servedOn"));
        refused(422, "intended.notServed", "POST", path + "/refusal", director, seen(path, director));

        serve(first, path);
        refused(422, "intended.representationsRun", "POST", path + "/refusal", director, seen(path, director));
        refused(403, "FORBIDDEN", "POST", path + "/representations", director, said(path, director));
        assertEquals(
                404,
                raw("POST", path + "/representations", token("applicant1"), said(path, first))
                        .statusCode());
        assertEquals(201, handIn(path, applicant));
        ask("POST", path + "/representations", applicant, said(path, applicant));
        assertEquals(422, handIn(path, applicant), "what was said is said");
        refused(422, "intended.representedBefore", "POST", path + "/representations", applicant, said(path, applicant));

        refused(422, "intended.unanswered", "POST", path + "/refusal", director, seen(path, director));
        refused(422, "intended.textLength", "POST", path + "/refusal", director, tooMuch(path, director));
        var decision = ask(
                "POST",
                path + "/refusal",
                director,
                Json.createObjectBuilder()
                        .add("answer", "The list still names the enterprise itself.")
                        .add("eventsSeen", events(path, director))
                        .build()
                        .toString());
        assertEquals("REFUSED", decision.getString("conclusion"));
        assertEquals(FOUND, decision.getJsonArray("grounds").getJsonObject(0).getString("facts"));
        assertTrue(decision.getString("letter").startsWith("DOC-"));
        assertEquals("REFUSED", ask("GET", path, applicant, null).getString("status"));
        refused(422, "application.step", "POST", path + "/grant", director, departing(path, director));
    }

    private static JsonObjectBuilder intention(String item) {
        return Json.createObjectBuilder()
                .add("reason", "Who stands on that list cannot be trusted with the data of patients.")
                .add(
                        "grounds",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("item", item)
                                        .add("facts", FOUND)));
    }

    private String intention(String item, String path, String token) {
        return intention(item).add("eventsSeen", events(path, token)).build().toString();
    }

    private String said(String path, String token) {
        return "{\"said\":\"名单上的企业与我公司同名，但不是我公司。\",\"eventsSeen\":" + events(path, token) + "}";
    }

    private String departing(String path, String token) {
        return "{\"departure\":\"The list was corrected.\",\"eventsSeen\":" + events(path, token) + "}";
    }

    private String tooMuch(String path, String token) {
        return Json.createObjectBuilder()
                .add("answer", "x".repeat(4_001))
                .add("eventsSeen", events(path, token))
                .build()
                .toString();
    }

    private int handIn(String path, String applicant) {
        return send(request(path + "/representation-papers?name=register.txt&eventsSeen=" + events(path, applicant))
                        .header("Authorization", "Bearer " + applicant)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofString("Extract of the register")))
                .statusCode();
    }

    /** Hands the notice over today. */
    private void serve(String caseworker, String path) {
        var application = path.substring(path.lastIndexOf('/') + 1);
        var paper = "/api/papers/"
                + first("/api/papers?query=" + application, caseworker).getString("number");
        var today = ask("POST", "/api/clock", token("admin1"), "{\"advance\":\"PT0S\"}")
                .getString("now")
                .substring(0, 10);
        var answer = send(request(paper + "/service?mode=IN_PERSON&day=" + today
                        + "&receivedBy=Duan&name=receipt.txt&eventsSeen=" + events(paper, caseworker))
                .header("Authorization", "Bearer " + caseworker)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("received")));
        assertEquals(200, answer.statusCode(), answer.body());
    }
}
