package org.infopool.ear.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * Journey J1 as programs go it: what was handed in is accepted, assessed by two people, granted by a third, certified,
 * and stands in the public register with its duties. Each step is refused to those whose it is not.
 */
class CleanGrantIT extends ByApi {
    @Test
    void anApplicationBecomesALicenseByTheHandsOfFourPeople() {
        var applicant = token("applicant3");
        var first = token("caseworker1");
        var second = token("caseworker2");
        var director = token("director2");

        var application = ask("GET", "/api/applications?status=SUBMITTED", applicant, null)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        var path = "/api/applications/" + application;

        assertEquals(
                403,
                raw("POST", path + "/acceptance", applicant, seen(path, first)).statusCode());
        assertEquals(
                "ACCEPTED",
                ask("POST", path + "/acceptance", first, seen(path, first)).getString("status"));
        assertEquals(
                409, raw("POST", path + "/seats", first, "{\"eventsSeen\":1}").statusCode());

        assess(path, first, Map.of());
        var twice = raw("POST", path + "/seats", first, seen(path, first));
        assertEquals(422, twice.statusCode());
        assertEquals("duty.assessorIsSecondAssessor", json(twice).getString("code"));
        assess(path, second, Map.of());
        assertEquals(
                "GRANT",
                ask("POST", path + "/recommendation", second, seen(path, second))
                        .getString("recommendation"));

        var decision = ask("POST", path + "/grant", director, seen(path, director));
        assertEquals("GRANTED", decision.getString("conclusion"));
        assertFalse(decision.getJsonArray("grounds").isEmpty());
        assertTrue(decision.getString("letter").startsWith("DOC-"));

        var license = ask("GET", "/api/licenses", applicant, null)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        var events = ask("GET", "/api/licenses/" + license, first, null).getInt("events");
        var issued = ask("POST", "/api/licenses/" + license + "/certificate", first, "{\"eventsSeen\":" + events + "}");
        assertEquals(64, issued.getString("certificate").length());

        var entry = ask("GET", "/api/register/" + license, null, null);
        assertEquals("VALID", entry.getString("statusCode"));
        assertEquals(1, entry.getJsonArray("history").size());
        assertEquals(
                404,
                raw("GET", "/api/register/" + license + "?asAt=2020-01-01", null, null)
                        .statusCode());
        assertTrue(ask("GET", "/api/register?query=%E8%A1%8C%E8%BF%B9", null, null)
                .toString()
                .contains(license));

        var duties = ask("GET", "/api/licenses/" + license + "/obligations", applicant, null)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(duty -> duty.getString("duty"))
                .collect(Collectors.toSet());
        assertTrue(duties.contains("pool.11.duty"), duties::toString);
        assertTrue(duties.contains("aud.4.duty"), duties::toString);
    }
}
