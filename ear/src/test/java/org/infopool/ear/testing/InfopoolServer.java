package org.infopool.ear.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The product as people start it: {@code ./run}, with its demo, on a simulated clock, with a port and a data folder of its
 * own. One for all tests of a run.
 *
 * <p>{@code -Dinfopool.database=postgresql} starts a PostgreSQL for it first. {@code -Dinfopool.url=…} starts nothing and
 * uses a server that runs already, with its data folder as {@code -Dinfopool.data=…} ({@code data} in the checkout).
 */
public final class InfopoolServer implements AutoCloseable {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final long MINUTES_TO_START = 8;
    private static final long SECONDS_TO_STOP = 40;

    private static @Nullable InfopoolServer running;
    private static boolean failed;

    private final URI url;
    private final Path dataFolder;
    private final @Nullable Process process;
    private final @Nullable EmbeddedPostgres postgres;

    private InfopoolServer(URI url, Path dataFolder, @Nullable Process process, @Nullable EmbeddedPostgres postgres) {
        this.url = url;
        this.dataFolder = dataFolder;
        this.process = process;
        this.postgres = postgres;
    }

    /** The server of this run. */
    public static synchronized InfopoolServer running() {
        if (running == null) {
            throw new IllegalStateException("No server runs: a test of it extends OverHttp, InBrowser or InServer");
        }
        return running;
    }

    /** Starts an EAR, which is made only when it is needed; or finds the server that runs already. */
    static synchronized InfopoolServer start(Supplier<Path> ear) {
        if (running == null) {
            if (failed) {
                throw new IllegalStateException("The server did not start; the first test of this run says why");
            }
            failed = true;
            running = System.getProperty("infopool.url") == null ? launch(ear.get()) : borrow();
            failed = false;
        }
        return running;
    }

    /** Stops it, if it was started here. */
    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private static InfopoolServer borrow() {
        return new InfopoolServer(
                URI.create(System.getProperty("infopool.url")),
                Path.of(System.getProperty(
                        "infopool.data", CHECKOUT.resolve("data").toString())),
                null,
                null);
    }

    private static InfopoolServer launch(Path ear) {
        var database = System.getProperty("infopool.database", "h2");
        var folder = Path.of("target", "integration", database).toAbsolutePath();
        var dataFolder = folder.resolve("data");
        var log = folder.resolve("run.log");
        var port = freePort();
        try {
            deleteRecursively(folder);
            Files.createDirectories(folder);
            var postgres = database.equals("postgresql") ? EmbeddedPostgres.start() : null;
            var builder = new ProcessBuilder(CHECKOUT.resolve("run").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "INFOPOOL_PORT", String.valueOf(port),
                            "INFOPOOL_DATA", dataFolder.toString(),
                            "INFOPOOL_EAR", ear.toString(),
                            "INFOPOOL_CLOCK", "simulated"));
            if (postgres != null) {
                builder.environment()
                        .putAll(Map.of(
                                "INFOPOOL_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                                "INFOPOOL_DB_USER", "postgres",
                                "INFOPOOL_DB_PASSWORD", "postgres"));
            }
            var server =
                    new InfopoolServer(URI.create("http://localhost:" + port), dataFolder, builder.start(), postgres);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady(log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the first page, without a slash at its end. */
    public URI url() {
        return url;
    }

    /** The address of a page or resource of it. */
    public URI url(String path) {
        return URI.create(url + path);
    }

    /** Its data folder. */
    public Path dataFolder() {
        return dataFolder;
    }

    /** The demo account of this name. */
    public DemoAccount account(String name) {
        var account = accounts().get(name);
        if (account == null) {
            throw new IllegalArgumentException(
                    "No demo account " + name + " among " + accounts().keySet());
        }
        return account;
    }

    private Map<String, DemoAccount> accounts() {
        try (var lines = Files.lines(dataFolder.resolve("demo-accounts.txt"))) {
            var accounts = new TreeMap<String, DemoAccount>();
            lines.filter(line -> !line.isBlank()).map(DemoAccount::parse).forEach(a -> accounts.put(a.name(), a));
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException("The server has no demo accounts", e);
        }
    }

    /** Waits for what {@code ./run} says when it is ready, so that what it says is tested too. */
    private void awaitReady(Path log) throws IOException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (!Files.readString(log).contains("Ready after")) {
            if (process == null || !process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The server did not start: " + Files.readString(log));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (process != null && process.isAlive()) {
                process.destroy();
                if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
