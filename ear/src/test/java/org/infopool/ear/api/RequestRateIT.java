package org.infopool.ear.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks too much waits, and nobody else does. The one who asks too much has an address of their own, among the many
 * of this machine: the other tests go on undisturbed.
 */
class RequestRateIT extends ByApi {
    private static final String ADDRESS = "127.0.0.77";

    /** What a minute allows at once, twice over: meanwhile the bucket fills up again. */
    private static final int MOST = 24_000;

    private static final int AT_ONCE = 100;

    private static HttpClient elsewhere() throws UnknownHostException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(ADDRESS))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private HttpRequest question() {
        var url = server().url("/api/health/live");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + url.getPort() + url.getPath()))
                .build();
    }

    /** Asks and asks, until it is refused. */
    private Optional<HttpResponse<String>> refused(HttpClient client) {
        var question = question();
        return Stream.generate(() -> Stream.generate(() -> client.sendAsync(question, BodyHandlers.ofString()))
                        .limit(AT_ONCE)
                        .toList())
                .limit(MOST / AT_ONCE)
                .flatMap(batch -> batch.stream().map(CompletableFuture::join))
                .filter(answer -> answer.statusCode() != 200)
                .findFirst();
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeBack() throws Exception {
        try (var client = elsewhere()) {
            var answer = refused(client).orElseThrow();
            assertEquals(429, answer.statusCode(), answer.body());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse("").split(";", -1)[0]);
            assertEquals("TOO_MANY_REQUESTS", json(answer).getString("code"));
            var wait = answer.headers().firstValueAsLong("Retry-After").orElse(0);
            assertTrue(wait >= 1 && wait <= 60, () -> "Retry-After: " + wait);
            assertTrue(json(answer).getString("detail").contains(Long.toString(wait)), answer.body());

            assertEquals(200, get("/api/health/live").statusCode(), "others are not kept waiting");
            Thread.sleep(Duration.ofSeconds(wait));
            assertEquals(200, client.send(question(), BodyHandlers.ofString()).statusCode());
        }
    }
}
