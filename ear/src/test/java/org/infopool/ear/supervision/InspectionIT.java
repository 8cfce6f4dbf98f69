package org.infopool.ear.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * An inspection as programs go it: a director orders it, two inspectors hold it and sign its record, the enterprise
 * objects, the report makes the finding final. Each step is refused to those whose it is not, and out of its order.
 */
class InspectionIT extends ByApi {
    private static final String CONSENT = "aud.annex.2";
    private static final String NOTICE = "aud.annex.3";

    @Test
    void anInspectionForCauseIsOrderedHeldAnsweredAndConcluded() {
        var director = token("director2");
        var first = token("inspector1");
        var second = token("inspector2");
        var outsider = token("inspector3");
        var holder = token("applicant1");
        var license = first("/api/licenses?query=%E6%B8%85%E8%8C%B6", director);
        var duty = first("/api/licenses/" + license.getString("number") + "/obligations", director)
                .getString("number");
        var team = List.of(inspector(director, "He Qinglan"), inspector(director, "Shen Yanzhi"));

        var order = order(license.getString("uscc"), duty, team);
        refused(403, "FORBIDDEN", "POST", "/api/inspections", first, order);
        refused(
                422,
                "duty.tooFewInspectors",
                "POST",
                "/api/inspections",
                director,
                order(license.getString("number"), duty, team.subList(0, 1)));
        refused(
                422,
                "inspection.groundOfOther",
                "POST",
                "/api/inspections",
                director,
                order("91990100MA7YH002XM", duty, team));
        var path = "/api/inspections/"
                + ask("POST", "/api/inspections", director, order).getString("number");
        var ordered = ask("GET", path, director, null);
        assertEquals("ORDERED", ordered.getString("status"));
        assertEquals(license.getString("number"), ordered.getString("license"));
        assertEquals(404, raw("GET", path, holder, null).statusCode(), "nobody was told before");
        assertFalse(isListed(path, holder), "nor does a list tell");

        refused(422, "inspection.notUnderWay", "PUT", path + "/answers", first, answer(CONSENT, "CONFORM", 0));
        refused(422, "inspection.notMember", "POST", path + "/check-in", outsider, checkIn(path, outsider));
        refused(
                409,
                "changedMeanwhile",
                "POST",
                path + "/check-in",
                first,
                "{\"certificatesShown\":true,\"recusalTold\":true,\"eventsSeen\":0}");
        assertEquals(
                "UNDER_WAY",
                ask("POST", path + "/check-in", first, checkIn(path, first)).getString("status"));

        assertTrue(isListed(path, holder), "who is inspected finds it from then on");

        assertEquals(
                1,
                ask("PUT", path + "/answers", first, answer(CONSENT, "CONFORM", 0))
                        .getInt("revision"));
        refused(422, "inspection.answeredMeanwhile", "PUT", path + "/answers", second, answer(CONSENT, "MINOR", 0));
        refused(422, "inspection.answersMissing", "POST", path + "/signatures", first, seen(path, first));
        ask("PUT", path + "/answers", second, answer(NOTICE, "MAJOR", 0));
        refused(422, "inspection.findingMissing", "POST", path + "/signatures", first, seen(path, first));
        refused(
                422,
                "finding.articleUnknown",
                "POST",
                path + "/findings",
                second,
                finding("pipl.13.basis", "The notice does not name who receives the data."));
        assertTrue(ask(
                        "POST",
                        path + "/findings",
                        second,
                        finding("pipl.17-1.notice", "The notice does not name who receives the data."))
                .getString("finding")
                .startsWith("FND-"));

        var once = seen(path, first);
        assertEquals("UNDER_WAY", ask("POST", path + "/signatures", first, once).getString("status"));
        refused(409, "changedMeanwhile", "POST", path + "/signatures", second, once);
        refused(422, "inspection.signedBefore", "POST", path + "/signatures", first, seen(path, first));
        refused(422, "inspection.notRecorded", "POST", path + "/reply", holder, reply(path, holder));
        assertEquals(0, ask("GET", path, holder, null).getJsonArray("findings").size(), "the record is not signed yet");
        assertEquals(
                "RECORDED",
                ask("POST", path + "/signatures", second, seen(path, second)).getString("status"));

        refused(422, "inspection.notReplied", "POST", path + "/conclusion", first, conclusion(path, first));
        refused(403, "FORBIDDEN", "POST", path + "/reply", first, reply(path, first));
        assertEquals(404, raw("GET", path, token("applicant2"), null).statusCode());
        ask("POST", path + "/reply", holder, reply(path, holder));
        refused(422, "inspection.notMember", "POST", path + "/conclusion", outsider, conclusion(path, outsider));
        assertEquals(
                "CONCLUDED",
                ask("POST", path + "/conclusion", first, conclusion(path, first))
                        .getString("status"));

        var whole = ask("GET", path, holder, null);
        assertEquals("OBJECTED", whole.getString("reply"));
        assertEquals(64, whole.getString("contentHash").length());
        var found = whole.getJsonArray("findings").getJsonObject(0);
        assertEquals("FINAL", found.getString("status"));
        assertEquals("MAJOR", found.getString("severity"));
        refused(422, "inspection.step", "POST", path + "/conclusion", first, conclusion(path, first));
        assertFalse(whole.getBoolean("announced"));
    }

    private boolean isListed(String path, String token) {
        return ask("GET", "/api/inspections", token, null).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> path.endsWith(one.getString("number")));
    }

    private String order(String inspected, String duty, List<String> team) {
        return Json.createObjectBuilder()
                .add("inspected", inspected)
                .add("kind", "FOR_CAUSE")
                .add(
                        "ground",
                        Json.createObjectBuilder().add("kind", "OBLIGATION").add("number", duty))
                .add("purpose", "Find out whether the notices tell what they have to tell.")
                .add("plannedOn", today())
                .add("announced", false)
                .add("team", Json.createArrayBuilder(team))
                .add("items", Json.createArrayBuilder(List.of(CONSENT, NOTICE)))
                .build()
                .toString();
    }

    /** The day in the office, by the clock that the product and other tests share. */
    private String today() {
        var now = ask("POST", "/api/clock", token("admin1"), "{\"advance\":\"PT0S\"}")
                .getString("now");
        return OffsetDateTime.parse(now).toLocalDate().toString();
    }

    private String inspector(String director, String name) {
        return ask("GET", "/api/inspections/inspectors", director, null)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("person");
    }

    private String checkIn(String path, String token) {
        return "{\"certificatesShown\":true,\"recusalTold\":true,\"representative\":\"温如玉\",\"eventsSeen\":"
                + events(path, token) + "}";
    }

    private static String answer(String item, String result, int revision) {
        return "{\"item\":\"" + item + "\",\"result\":\"" + result + "\",\"note\":\"Seen at the place.\","
                + "\"revisionSeen\":" + revision + "}";
    }

    private static String finding(String article, String text) {
        return "{\"item\":\"" + NOTICE + "\",\"article\":\"" + article + "\",\"text\":\"" + text + "\"}";
    }

    private String reply(String path, String token) {
        return "{\"reply\":\"OBJECTED\",\"words\":\"告知书已列明接收方。\",\"eventsSeen\":" + events(path, token) + "}";
    }

    private String conclusion(String path, String token) {
        return "{\"summary\":\"Two questions were looked at; one major finding.\",\"eventsSeen\":" + events(path, token)
                + "}";
    }
}
