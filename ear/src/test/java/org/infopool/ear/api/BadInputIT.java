package org.infopool.ear.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infopool.ear.testing.OverHttp;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with a request, every endpoint refuses it with a problem that programs and people can read, and never
 * fails. The endpoints, and what they take, are those of the OpenAPI document: a new one is tried without more ado.
 */
class BadInputIT extends OverHttp {
    private static final String UNKNOWN = "NONE-2020-000000";
    private static final int STALE = 1_000_000;

    private static final Map<String, String> ACCOUNTS = Map.of(
            "APPLICANT", "applicant1",
            "CASEWORKER", "caseworker1",
            "INSPECTOR", "inspector1",
            "LEGAL_REVIEWER", "reviewer1",
            "DIRECTOR", "director1",
            "ADMINISTRATOR", "admin1",
            "OVERSIGHT", "oversight1");

    /** They speak of the one who signs in, and are tried with the sign-in. */
    private static final String SIGN_IN = "/api/tokens";

    private static final Map<String, String> TOKENS = new HashMap<>();

    private final List<String> flaws = new ArrayList<>();
    private int tried;

    private JsonObject document() {
        return json(get("/openapi").body());
    }

    private List<Endpoint> endpoints() {
        var all = Endpoint.of(document());
        assertTrue(all.size() > 30, "the document tells of " + all.size());
        return all.stream().filter(one -> !one.path().equals(SIGN_IN)).toList();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private String token(String role) {
        return TOKENS.computeIfAbsent(role, any -> {
            var account = server().account(ACCOUNTS.get(role));
            var basic = Base64.getEncoder()
                    .encodeToString((account.name() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
            var answer = send(
                    request(SIGN_IN).header("Authorization", "Basic " + basic).POST(BodyPublishers.noBody()));
            return json(answer.body()).getString("token");
        });
    }

    /** A role that may ask; none where nobody needs one. */
    private static String admitted(Endpoint endpoint) {
        return endpoint.isPublic()
                ? ""
                : endpoint.roles().contains("SIGNED_IN")
                        ? "OVERSIGHT"
                        : endpoint.roles().getFirst();
    }

    private ApiAnswer ask(
            Endpoint endpoint, String verb, String address, String role, String type, BodyPublisher body) {
        var request = request(address).method(verb, body);
        if (!role.isEmpty()) {
            request.header("Authorization", "Bearer " + token(role));
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        tried++;
        var answer = send(request);
        var got = new ApiAnswer(
                answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        if (got.status() >= 500) {
            flaws.add(endpoint + " fails: " + got);
        }
        return got;
    }

    private ApiAnswer ask(Endpoint endpoint, String address, String role, String json) {
        return ask(endpoint, endpoint.verb(), address, role, endpoint.mediaType(), BodyPublishers.ofString(json));
    }

    private void expect(Endpoint endpoint, String what, ApiAnswer answer, int... status) {
        answer.flaws(status).forEach(flaw -> flaws.add(endpoint + ", " + what + ": " + flaw + ": " + answer.body()));
    }

    private void assertNoFlaws(int atLeast) {
        assertEquals("", String.join("\n", flaws));
        assertTrue(tried >= atLeast, "only " + tried + " requests were sent");
    }

    @Test
    void theCheckSeesWhatIsWrong() {
        var good = "{\"status\":400,\"code\":\"X\",\"detail\":\"words\"}";
        assertEquals(List.of(), new ApiAnswer(400, "application/problem+json", good).flaws(400));
        assertFalse(
                new ApiAnswer(500, "application/problem+json", good).flaws(400).isEmpty());
        assertFalse(new ApiAnswer(400, "text/html", good).flaws(400).isEmpty());
        assertFalse(new ApiAnswer(400, "application/problem+json", "{\"status\":400,\"detail\":\"words\"}")
                .flaws(400)
                .isEmpty());
        assertFalse(new ApiAnswer(400, "application/problem+json", good.replace("words", "NullPointerException"))
                .flaws(400)
                .isEmpty());
        var schemas = new Schemas(json("{\"components\":{\"schemas\":{}}}"));
        var schema = json("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"]}");
        assertEquals(List.of(), schemas.flaws(json("{\"a\":1}"), schema));
        assertFalse(schemas.flaws(json("{\"a\":\"1\"}"), schema).isEmpty());
        assertFalse(schemas.flaws(json("{}"), schema).isEmpty());
        assertFalse(schemas.flaws(json("{\"a\":1,\"b\":2}"), schema).isEmpty());
    }

    @Test
    void everyEndpointIsTold() {
        var silent = endpoints().stream()
                .filter(one -> one.operation().getString("summary").isEmpty())
                .map(Endpoint::toString)
                .toList();
        assertEquals(List.of(), silent, "tell them in web/src/main/resources/org/infopool/openapi/<feature>.json");
    }

    @Test
    void refusesWhoMayNotAsk() {
        for (var endpoint : endpoints()) {
            if (endpoint.isPublic()) {
                continue;
            }
            var address = endpoint.about(UNKNOWN);
            expect(endpoint, "nobody", ask(endpoint, address, "", "{}"), 401);
            var other = ACCOUNTS.keySet().stream()
                    .filter(role -> !endpoint.roles().contains(role))
                    .sorted()
                    .findFirst();
            if (!endpoint.roles().contains("SIGNED_IN") && other.isPresent()) {
                expect(endpoint, other.get(), ask(endpoint, address, other.get(), "{}"), 403, 404);
            }
        }
        assertNoFlaws(30);
    }

    @Test
    void refusesBodiesThatAreNotWhatIsTold() {
        var schemas = new Schemas(document());
        for (var endpoint : endpoints()) {
            var schema = endpoint.takes();
            if (schema == null) {
                continue;
            }
            var address = endpoint.about(UNKNOWN);
            var role = admitted(endpoint);
            for (var body : List.of("", "{", "[]", "null", "\"x\"", "{\"a\":1,\"a\":2}", "{\"a\":".repeat(200))) {
                expect(endpoint, body, ask(endpoint, address, role, body), 400);
            }
            var notUtf8 = BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
            expect(
                    endpoint,
                    "no UTF-8",
                    ask(endpoint, endpoint.verb(), address, role, "application/json", notUtf8),
                    400);
            expect(
                    endpoint,
                    "plain text",
                    ask(endpoint, endpoint.verb(), address, role, "text/plain", BodyPublishers.ofString("{}")),
                    415);
            expect(endpoint, "too long", ask(endpoint, address, role, "{\"x\":\"" + "x".repeat(1 << 21) + "\"}"), 400);
            tryProperties(endpoint, address, role, schemas, schema);
        }
        assertNoFlaws(400);
    }

    private void tryProperties(Endpoint endpoint, String address, String role, Schemas schemas, JsonObject schema) {
        var sample = schemas.sample(schema).asJsonObject();
        var more = ask(endpoint, address, role, with(sample, "nobodyAskedForThis", JsonValue.TRUE));
        expect(endpoint, "unknown property", more, 400);
        if (!more.names("UNKNOWN_PROPERTY")) {
            flaws.add(endpoint + " does not say that a property is unknown: " + more.body());
        }
        schemas.resolved(schema).getJsonObject("properties").forEach((name, told) -> {
            var property = schemas.first(told.asJsonObject());
            var type = property.getString("type", "any");
            JsonValue wrong = type.equals("string") ? Json.createValue(17) : Json.createValue("seventeen");
            expect(endpoint, "wrong type of " + name, ask(endpoint, address, role, with(sample, name, wrong)), 400);
            if (type.equals("integer")) {
                for (var number : List.of("-1", "1.5", "1e30", "99999999999999999999")) {
                    var body = with(sample, name, JsonValue.NULL)
                            .replace("\"" + name + "\":null", "\"" + name + "\":" + number);
                    expect(endpoint, name + " is " + number, ask(endpoint, address, role, body), 400);
                }
            }
            if (type.equals("string")) {
                var nul = Json.createValue("a\0b");
                expect(endpoint, "character 0 in " + name, ask(endpoint, address, role, with(sample, name, nul)), 400);
            }
        });
    }

    private static String with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build().toString();
    }

    @Test
    void knowsWhatIsNotThere() {
        var schemas = new Schemas(document());
        for (var endpoint : endpoints()) {
            if (!endpoint.isNumbered()) {
                continue;
            }
            var schema = endpoint.takes();
            var body = schema == null ? "" : schemas.sample(schema).toString();
            for (var number : List.of(UNKNOWN, "%E6%9C%AA", "x".repeat(300), "%27", "..%2F..")) {
                var answer = ask(endpoint, endpoint.about(number), admitted(endpoint), body);
                var isOfBytes = schema == null && !endpoint.verb().equals("GET");
                // Our container refuses an encoded slash before anybody is asked.
                if (!number.contains("%2F")) {
                    expect(endpoint, number, answer, isOfBytes ? new int[] {400, 404, 422} : new int[] {404, 422});
                }
            }
        }
        assertNoFlaws(60);
    }

    @Test
    void refusesAddressesThatAreNotWhatIsTold() {
        var schemas = new Schemas(document());
        for (var endpoint : endpoints()) {
            if (!endpoint.verb().equals("GET")) {
                continue;
            }
            for (var parameter : endpoint.query()) {
                var schema = schemas.first(parameter.getJsonObject("schema"));
                var isText = schema.getString("type", "").equals("string")
                        && !schema.containsKey("enum")
                        && !schema.containsKey("format");
                for (var value : isText ? List.of("%00") : List.of("-1", "x", "%00", "99999999999999999999")) {
                    var address = endpoint.about(UNKNOWN) + "?" + parameter.getString("name") + "=" + value;
                    expect(endpoint, address, ask(endpoint, address, admitted(endpoint), ""), 400);
                }
            }
        }
        assertNoFlaws(30);
    }

    @Test
    void refusesVerbsThatNobodyOffers() {
        for (var endpoint : endpoints()) {
            expect(
                    endpoint,
                    "PATCH",
                    ask(
                            endpoint,
                            "PATCH",
                            endpoint.about(UNKNOWN),
                            admitted(endpoint),
                            "application/json",
                            BodyPublishers.ofString("{}")),
                    405);
        }
        assertNoFlaws(30);
    }

    @Test
    void refusesWhatWasSeenTooLongAgoOrNeverWas() {
        var schemas = new Schemas(document());
        int conflicts = 0;
        for (var endpoint : endpoints()) {
            var schema = endpoint.takes();
            if (!endpoint.isNumbered() || schema == null) {
                continue;
            }
            var sample = schemas.sample(schema).asJsonObject();
            if (!sample.containsKey("eventsSeen")) {
                continue;
            }
            var role = admitted(endpoint);
            var list = endpoint.path().substring(0, endpoint.path().indexOf("/{"));
            var listed = request(list)
                    .header("Authorization", "Bearer " + token(role))
                    .GET();
            var items = json(send(listed).body()).getJsonArray("items");
            if (items == null || items.isEmpty()) {
                continue;
            }
            var address = endpoint.about(items.getJsonObject(0).getString("number"));
            var answer = ask(endpoint, address, role, with(sample, "eventsSeen", Json.createValue(STALE)));
            expect(endpoint, "seen what never was", answer, 409, 422, 404);
            conflicts += answer.status() == 409 ? 1 : 0;
        }
        assertTrue(conflicts > 2, "only " + conflicts + " were conflicts");
        assertNoFlaws(5);
    }

    @Test
    void answersAndTakesWhatTheDocumentTells() {
        var schemas = new Schemas(document());
        for (var endpoint : endpoints()) {
            var schema = endpoint.takes();
            var answers = endpoint.answers();
            if (endpoint.verb().equals("GET") && answers != null && !endpoint.isNumbered()) {
                hold(
                        endpoint,
                        schemas,
                        answers,
                        ask(endpoint, endpoint.path() + required(endpoint), admitted(endpoint), ""));
            } else if (schema != null && endpoint.path().startsWith("/api/rules/")) {
                hold(
                        endpoint,
                        schemas,
                        answers,
                        ask(
                                endpoint,
                                endpoint.path(),
                                "",
                                schemas.sample(schema).toString()));
            }
        }
        assertNoFlaws(10);
    }

    private void hold(Endpoint endpoint, Schemas schemas, JsonObject schema, ApiAnswer answer) {
        if (answer.status() != 200) {
            flaws.add(endpoint + " refuses what it tells: " + answer);
            return;
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            schemas.flaws(reader.readValue(), schema).forEach(flaw -> flaws.add(endpoint + ": " + flaw));
        }
    }

    /** The parameters that must be there: ranges from 1 to 2. */
    private static String required(Endpoint endpoint) {
        var query = new StringBuilder();
        int value = 1;
        for (var parameter : endpoint.query()) {
            if (parameter.getBoolean("required")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.getString("name"))
                        .append('=')
                        .append(value++);
            }
        }
        return query.toString();
    }
}
