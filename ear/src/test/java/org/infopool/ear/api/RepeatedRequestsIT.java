package org.infopool.ear.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.infopool.ear.testing.OverHttp;
import org.junit.jupiter.api.Test;

/** What is sent several times with one key happens once, and is answered the same each time. */
class RepeatedRequestsIT extends OverHttp {
    private static final String SECOND = "{\"advance\":\"PT1S\"}";
    private static final int TIMES = 8;

    private String token;

    private String token() {
        if (token == null) {
            var account = server().account("admin1");
            var basic = Base64.getEncoder()
                    .encodeToString((account.name() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
            token = json(send(request("/api/tokens")
                            .header("Authorization", "Basic " + basic)
                            .POST(BodyPublishers.noBody())))
                    .getString("token");
        }
        return token;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> move(String key, String body) {
        return send(request("/api/clock")
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void oneKeyMovesTheClockOnceHoweverManySendItAtOnce() throws Exception {
        token();
        var key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(TIMES)) {
            Callable<HttpResponse<String>> task = () -> move(key, SECOND);
            var answers =
                    threads.invokeAll(Stream.generate(() -> task).limit(TIMES).toList());
            int replayed = 0;
            for (var answer : answers) {
                assertEquals(200, answer.get().statusCode(), answer.get().body());
                assertEquals(answers.getFirst().get().body(), answer.get().body());
                replayed += answer.get()
                                .headers()
                                .firstValue("Idempotency-Replayed")
                                .isPresent()
                        ? 1
                        : 0;
            }
            assertEquals(TIMES - 1, replayed);
        }
        // Another key is another request: so the clock does move, and the check above could have failed.
        var next = move(UUID.randomUUID().toString(), SECOND);
        assertNotEquals(json(move(key, SECOND)).getString("now"), json(next).getString("now"));
    }

    @Test
    void aKeyGoesWithOneRequest() {
        var key = UUID.randomUUID().toString();
        assertEquals(200, move(key, SECOND).statusCode());
        var other = move(key, "{\"advance\":\"PT2S\"}");
        assertEquals(422, other.statusCode());
        assertEquals("request.keyReused", json(other).getString("code"));
    }

    @Test
    void whatWasRefusedIsJudgedAnew() {
        var key = UUID.randomUUID().toString();
        var refused = move(key, "{\"to\":\"2020-01-01T00:00:00Z\"}");
        assertEquals(422, refused.statusCode());
        assertTrue(move(key, "{\"to\":\"2020-01-01T00:00:00Z\"}")
                .headers()
                .firstValue("Idempotency-Replayed")
                .isEmpty());
        assertEquals(200, move(key, SECOND).statusCode(), "the key is still free");
    }

    @Test
    void aKeyIsAWord() {
        assertEquals(400, move("two words", SECOND).statusCode());
        assertEquals(400, move("k".repeat(256), SECOND).statusCode());
    }
}
