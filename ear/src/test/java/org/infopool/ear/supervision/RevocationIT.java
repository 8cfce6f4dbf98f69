package org.infopool.ear.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * Journey J6 as programs go it: a proceeding is filed, investigated, told, heard, reviewed, discussed and decided, each by
 * those whose it is; the license is revoked when the decision is served, and the register says so. What comes too early,
 * from the wrong hands or on an old state is refused.
 */
class RevocationIT extends ByApi {
    private static final String REVOCATION = "pool.6.revocation";

    @Test
    void aSeriousViolationEndsInARevocationThatTheRegisterShows() {
        var caseworker = token("caseworker1");
        var director = token("director2");
        var inspector = token("inspector1");
        var holder = token("applicant1");
        var license = first("/api/licenses", holder);
        var violation = assessed(caseworker, license);

        var proposal = body().add("violations", Json.createArrayBuilder(List.of(violation)))
                .add("place", "LICENSE_OR_FILING")
                .add("facts", "The holder sold account data to a broker.");
        var proposed = proposal.build().toString();
        refused(403, "FORBIDDEN", "POST", "/api/proceedings", holder, proposed);
        var number = ask("POST", "/api/proceedings", caseworker, proposed).getString("number");
        var path = "/api/proceedings/" + number;
        refused(422, "proceeding.openAlready", "POST", "/api/proceedings", caseworker, proposed);
        assertEquals(404, raw("GET", path, holder, null).statusCode(), "the party was not told of anything");

        var team = people(path + "/investigators", director).subList(0, 2);
        var filing = body().add("investigators", Json.createArrayBuilder(team));
        refused(403, "FORBIDDEN", "POST", path + "/filing", caseworker, with(filing, path, caseworker));
        filing = body().add("investigators", Json.createArrayBuilder(team));
        assertEquals("FILED", step(path + "/filing", director, filing));

        assertEquals(
                404,
                hand(path + "/statement-papers", holder, caseworker, "early.txt")
                        .statusCode(),
                "the party was not told of anything");
        assertEquals(201, hand(path + "/evidence", inspector, "logs.txt").statusCode());
        assertEquals(
                "INVESTIGATED",
                step(
                        path + "/report",
                        inspector,
                        body().add("outcome", "PENALTY")
                                .add("report", "The logs of the broker show the sale; the holder admits it.")));
        assertEquals("NOTIFIED", step(path + "/notice", caseworker, body().add("penalty", penalty())));
        serve(caseworker, number);
        assertEquals("ANSWERING", status(path, holder));

        assertEquals(422, hand(path + "/evidence", inspector, "late.txt").statusCode());
        assertEquals(
                201, hand(path + "/statement-papers", holder, "contract.txt").statusCode());
        step(path + "/statement", holder, body().add("statement", "数据没有出售，只是共享。"));
        assertEquals(List.of("PARTY_STATEMENT"), purposes(path, holder), "the party does not read the evidence");
        assertTrue(purposes(path, caseworker).containsAll(List.of("CASE_EVIDENCE", "PARTY_STATEMENT")));
        assertEquals("HEARING_REQUESTED", step(path + "/hearing-request", holder, body()));
        var day = OffsetDateTime.parse(now()).plusDays(20).withHour(10);
        assertEquals(
                "HEARING_SET",
                step(
                        "PUT",
                        path + "/hearing",
                        caseworker,
                        body().add("chair", people(path + "/chairs", caseworker).getFirst())
                                .add("at", day.toString())
                                .add("place", "Room 3")
                                .add("open", true)));
        serve(caseworker, number);
        refused(
                422,
                "proceeding.hearingNotYet",
                "POST",
                path + "/hearing-record",
                token("reviewer1"),
                with(record(), path, token("reviewer1")));
        ask(
                "POST",
                "/api/clock",
                token("admin1"),
                body().add("to", day.plusHours(4).toString()).build().toString());

        var chair = token("reviewer1");
        var reviewer = token("reviewer2");
        director = token("director2");
        caseworker = token("caseworker1");
        refused(422, "proceeding.notChair", "POST", path + "/hearing-record", reviewer, with(record(), path, reviewer));
        refused(
                422,
                "proceeding.signedRecordMissing",
                "POST",
                path + "/hearing-record",
                chair,
                with(record(), path, chair));
        assertEquals(
                422, hand(path + "/signed-record", reviewer, "record.txt").statusCode(), "only the chair hands it in");
        assertEquals(201, hand(path + "/signed-record", chair, "record.txt").statusCode());
        assertEquals("HEARD", step(path + "/hearing-record", chair, record()));
        refused(
                422,
                "proceeding.reviewMissing",
                "POST",
                path + "/decision",
                director,
                with(decision(), path, director));
        refused(422, "duty.reviewerChairs", "POST", path + "/review", chair, with(review(), path, chair));
        step(path + "/review", reviewer, review());
        refused(
                422,
                "proceeding.tooFewMembers",
                "POST",
                path + "/discussion",
                token("director1"),
                with(discussion(people(path + "/heads", director).subList(0, 1)), path, director));
        refused(
                422,
                "proceeding.discussionMissing",
                "POST",
                path + "/decision",
                director,
                with(decision(), path, director));

        var heads = people(path + "/heads", director);
        var first = token("director1");
        step(path + "/discussion", first, discussion(heads));
        refused(422, "proceeding.rankTooLow", "POST", path + "/decision", first, with(decision(), path, first));
        refused(
                409,
                "changedMeanwhile",
                "POST",
                path + "/decision",
                director,
                decision().add("eventsSeen", 1).build().toString());
        assertEquals("DECIDED", step(path + "/decision", director, decision()));
        assertEquals("VALID", standing(license), "nothing binds before service");
        serve(caseworker, number);
        assertEquals("SERVED", status(path, director));
        assertEquals("REVOKED", standing(license));

        step(
                path + "/publication",
                director,
                body().add("text", "License revoked for selling account data.").add("textZh", "因出售账户数据，许可证被吊销。"));
        var entry = ask("GET", "/api/register/" + license.getString("number"), director, null);
        assertFalse(entry.getJsonArray("publications").isEmpty());
        assertEquals("CLOSED", step(path + "/closing", caseworker, body()));
    }

    private String assessed(String caseworker, JsonObject license) {
        var suspicion = body().add("uscc", license.getString("uscc"))
                .add("license", license.getString("number"))
                .add("type", "ILLEGAL_SALE")
                .add("facts", "Account data of users were sold to a broker without their consent.")
                .add("actFrom", now().substring(0, 10));
        var number = ask(
                        "POST", "/api/violations", caseworker, suspicion.build().toString())
                .getString("number");
        var path = "/api/violations/" + number;
        var facts = body().add("persons", 200_000)
                .add("sensitivity", "SENSITIVE")
                .add("purpose", "SALE")
                .add("harm", "REAL")
                .add("tampering", true);
        ask("PUT", path + "/assessment", caseworker, with(facts, path, caseworker));
        return number;
    }

    private static JsonObjectBuilder penalty() {
        return penalty("REVOCATION", REVOCATION);
    }

    static JsonObjectBuilder penalty(String kind, String rule) {
        var measure = Json.createObjectBuilder().add("measure", kind).add("rule", rule);
        JsonArrayBuilder measures = Json.createArrayBuilder().add(measure);
        return body().add("measures", measures)
                .add("milder", "A warning would leave the sale profitable.")
                .add("beyondDefault", "Data of 200,000 people were sold and the evidence was destroyed.")
                .add("statutoryTrigger", true)
                .add("publicInterestChecked", true);
    }

    private static JsonObjectBuilder record() {
        return body().add("representatives", Json.createArrayBuilder(List.of("温如玉")))
                .add("minutes", "Both sides were heard; the holder repeated its statement.")
                .add("signed", true);
    }

    static JsonObjectBuilder review() {
        return body().add("passed", true).add("opinion", "Facts clear, evidence sufficient, procedure lawful.");
    }

    static JsonObjectBuilder discussion(List<String> heads) {
        return body().add("chair", heads.getFirst())
                .add("inFavor", Json.createArrayBuilder(heads))
                .add("against", Json.createArrayBuilder())
                .add("absent", Json.createArrayBuilder())
                .add("minutes", "All agree that nothing milder would do.");
    }

    private static JsonObjectBuilder decision() {
        return decision(penalty()).add("answer", "Sharing for money is a sale.");
    }

    static JsonObjectBuilder decision(JsonObjectBuilder penalty) {
        return body().add("outcome", "PENALTY")
                .add("penalty", penalty)
                .add("remedies", Json.createArrayBuilder(List.of("arl.20-1.apply", "adl.46-1.direct")))
                .add("reason", "Nothing milder ends it.");
    }

    /** Records that the paper of the proceeding that waits for service went by post today. */
    private void serve(String caseworker, String proceeding) {
        var paper = ask(
                        "GET",
                        "/api/papers?query=" + URLEncoder.encode(proceeding, StandardCharsets.UTF_8),
                        caseworker,
                        null)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("state").equals("AWAITED"))
                .findFirst()
                .orElseThrow()
                .getString("number");
        var path = "/api/papers/" + paper;
        var answer = send(request(path + "/service?mode=POST&day=" + now().substring(0, 10)
                        + "&receipt=EMS123456&receivedBy=Lin&name=receipt.txt&eventsSeen=" + events(path, caseworker))
                .header("Authorization", "Bearer " + caseworker)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("receipt")));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /** Hands in a file. */
    private HttpResponse<String> hand(String path, String token, String name) {
        return hand(path, token, token, name);
    }

    private HttpResponse<String> hand(String path, String token, String reader, String name) {
        var read = path.substring(0, path.lastIndexOf('/'));
        return send(request(path + "?name=" + name + "&eventsSeen=" + events(read, reader))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("paper")));
    }

    private List<String> purposes(String path, String token) {
        return ask("GET", path, token, null).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .map(document -> document.getString("purpose"))
                .filter(purpose -> !purpose.equals("INTENDED_DECISION"))
                .toList();
    }

    private String standing(JsonObject license) {
        return json(get("/api/register/" + license.getString("number"))).getString("statusCode");
    }

    private String now() {
        return ask("POST", "/api/clock", token("admin1"), "{\"advance\":\"P0D\"}")
                .getString("now");
    }

    private static JsonObjectBuilder body() {
        return Json.createObjectBuilder();
    }

    private String with(JsonObjectBuilder body, String path, String token) {
        return body.add("eventsSeen", events(path, token)).build().toString();
    }

    private String step(String path, String token, JsonObjectBuilder body) {
        return step("POST", path, token, body);
    }

    private String step(String method, String path, String token, JsonObjectBuilder body) {
        var read = path.substring(0, path.lastIndexOf('/'));
        return ask(method, path, token, with(body, read, token)).getString("status");
    }

    private String status(String path, String token) {
        return ask("GET", path, token, null).getString("status");
    }

    private List<String> people(String path, String token) {
        return ask("GET", path, token, null).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("person"))
                .toList();
    }
}
