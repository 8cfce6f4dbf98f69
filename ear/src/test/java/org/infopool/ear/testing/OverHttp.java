package org.infopool.ear.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;

/** A test of the API, from outside. */
@RunAsClient
@Tag("http")
public abstract class OverHttp extends OnServer {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The server that is tested. */
    protected final InfopoolServer server() {
        return InfopoolServer.running();
    }

    /** Asks for a resource. */
    protected final HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON to a resource. */
    protected final HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** A request to be completed: method, headers, body. */
    protected final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server().url(path));
    }

    /** Sends it and reads the answer. */
    protected final HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
