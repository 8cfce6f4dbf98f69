package org.infopool.ear.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A test of the API as programs use it: signed in as different people, in JSON. */
public abstract class ByApi extends OverHttp {
    /** What a step says that needs nothing but to have seen the present state. */
    protected final String seen(String path, String token) {
        return "{\"eventsSeen\":" + events(path, token) + "}";
    }

    /** How many events of a thing this person can have seen. */
    protected final int events(String path, String token) {
        return ask("GET", path, token, null).getInt("events");
    }

    /** Fails unless this is refused with this status, for this reason. */
    protected final void refused(
            int status, String code, String method, String path, @Nullable String token, @Nullable String body) {
        var answer = raw(method, path, token, body);
        assertEquals(status, answer.statusCode(), () -> method + " " + path + ": " + answer.body());
        assertEquals(code, json(answer).getString("code"));
    }

    /** The first of a list. */
    protected final JsonObject first(String path, String token) {
        return ask("GET", path, token, null).getJsonArray("items").getJsonObject(0);
    }

    /** Signs a demo account in. */
    protected final String token(String name) {
        var account = server().account(name);
        return token(account.name(), account.password());
    }

    /** Signs somebody in who has opened an account of their own. */
    protected final String token(String username, String password) {
        var basic = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        var answer = send(
                request("/api/tokens").header("Authorization", "Basic " + basic).POST(BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer).getString("token");
    }

    /** Takes a seat as assessor of an application and rates everything met but these items, each with what was found. */
    protected final void assess(String path, String assessor, Map<String, String> notMet) {
        ask("POST", path + "/seats", assessor, seen(path, assessor));
        var vetting = ask("GET", path + "/vetting", assessor, null);
        var mine = vetting.getJsonArray("assessments").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("mine"))
                .findFirst()
                .orElseThrow();
        var ratings = Json.createArrayBuilder();
        vetting.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> {
            var id = item.getString("id");
            ratings.add(Json.createObjectBuilder()
                    .add("item", id)
                    .add("rating", notMet.containsKey(id) ? "NOT_MET" : "MET")
                    .add("note", notMet.getOrDefault(id, "")));
        });
        var body = Json.createObjectBuilder()
                .add("eventsSeen", mine.getInt("events"))
                .add("complete", true)
                .add("ratings", ratings);
        ask("PUT", path + "/assessment", assessor, body.build().toString());
    }

    /** What is answered to what must succeed. */
    protected final JsonObject ask(String method, String path, @Nullable String token, @Nullable String body) {
        var answer = raw(method, path, token, body);
        assertTrue(
                answer.statusCode() < 300,
                () -> method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        return json(answer);
    }

    /** What is answered, whatever it is; nobody is signed in without a token. */
    protected final HttpResponse<String> raw(
            String method, String path, @Nullable String token, @Nullable String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = request(path).method(method, publisher);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request);
    }

    /** The object that an answer holds. */
    protected static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
