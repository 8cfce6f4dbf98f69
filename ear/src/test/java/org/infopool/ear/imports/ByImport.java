package org.infopool.ear.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.infopool.ear.testing.ByApi;

/** A test of the API that takes in paper applications from files. */
public abstract class ByImport extends ByApi {
    /** A minute on two cores that do nothing else; these may have other tests to run as well. */
    protected static final Duration LONGEST = Duration.ofMinutes(2);

    /** Tries a file, and gives its import. */
    protected final JsonObject check(String token, String file) {
        var answer = sent(token, bytes(file));
        assertEquals(201, answer.statusCode(), answer.body());
        return json(answer);
    }

    /** What is answered to a file. */
    protected final HttpResponse<String> sent(String token, byte[] file) {
        return send(request("/api/imports/applications?name=paper.csv")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Takes in what was tried, and waits for the end. */
    protected final JsonObject takeIn(String token, JsonObject checked) {
        var number = checked.getString("number");
        ask("POST", "/api/imports/" + number + "/start", token, "{\"eventsSeen\":" + checked.getInt("events") + "}");
        return ended(token, number);
    }

    /** An import that was started, when it is done. */
    protected final JsonObject ended(String token, String number) {
        var path = "/api/imports/" + number;
        var end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var state = ask("GET", path, token, null);
            if (state.getString("status").equals("DONE")) {
                return state;
            }
            pause();
        }
        throw new AssertionError("The import does not end: " + ask("GET", path, token, null));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a list has on its first page. */
    protected final List<JsonObject> items(String token, String path) {
        return ask("GET", path, token, null).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** A file as it is sent. */
    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
