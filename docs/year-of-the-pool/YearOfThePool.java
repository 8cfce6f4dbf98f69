import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year of the pool, by the API alone and as different people: a file of paper applications is taken in, every
 * application accepted, assessed by two, granted by a third and certified; then the simulated clock is moved on by a year
 * and a week, month by month, and the figures of supervision are read and explained.
 *
 * <p>A program of one file that needs nothing but a JDK: {@code java YearOfThePool.java [address] [accounts] [file]}.
 */
public final class YearOfThePool {
    private static final int MONTHS = 12;
    private static final int WORKERS = 4;
    private static final int PAGE = 200;

    private final URI server;
    private final Map<String, String> tokens = new TreeMap<>();
    private final Map<String, String> passwords;
    private final HttpClient http = HttpClient.newHttpClient();

    private YearOfThePool(URI server, Map<String, String> passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    public static void main(String[] arguments) throws Exception {
        var address = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        var accounts = Path.of(arguments.length > 1 ? arguments[1] : "data/demo-accounts.txt");
        var file = Path.of(arguments.length > 2 ? arguments[2] : "applications.csv");
        try (var lines = Files.lines(accounts)) {
            var passwords = lines.map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 2)
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
            new YearOfThePool(URI.create(address), passwords).play(Files.readAllBytes(file), file.getFileName() + "");
        }
    }

    private void play(byte[] file, String name) throws Exception {
        for (var person : List.of("caseworker1", "caseworker2", "director2", "admin1", "oversight1")) {
            tokens.put(person, signIn(person));
        }
        var applications = takeIn(file, name);
        var begun = System.nanoTime();
        var done = new AtomicInteger();
        inParallel(applications, number -> {
            license(number);
            var count = done.incrementAndGet();
            if (count % 100 == 0) {
                say("  %,d of %,d licensed after %d s", count, applications.size(), seconds(begun));
            }
        });
        say("%,d applications accepted, assessed by two people, granted and certified in %d s", done.get(), seconds(begun));
        var from = now().toLocalDate();
        for (var month = 1; month <= MONTHS; month++) {
            move("P1M");
        }
        // What is due within a year of the first day is missed only when that day has ended.
        move("P7D");
        tokens.put("oversight1", signIn("oversight1"));
        explain(from, now().toLocalDate());
    }

    private void move(String length) {
        var begun = System.nanoTime();
        var moved = ask("admin1", "POST", "/api/clock", "{\"advance\":\"" + length + "\"}");
        say("  %s: %,d deadlines fired, %d s", text(moved, "now"), count(moved, "fired"), seconds(begun));
    }

    // The file

    private List<String> takeIn(byte[] file, String name) throws Exception {
        var begun = System.nanoTime();
        var checked = send("caseworker1", "POST", "/api/imports/applications?name=" + name, "text/csv", file);
        var number = text(checked, "number");
        say(
                "%s: %,d rows, %,d ready, %,d taken in before, %,d refused; dry run %d s",
                number,
                count(checked, "rows"),
                count(checked, "ready"),
                count(checked, "known"),
                count(checked, "refused"),
                seconds(begun));
        begun = System.nanoTime();
        var import_ = ask("caseworker1", "POST", "/api/imports/" + number + "/start", seen(checked));
        while (!text(import_, "status").equals("DONE")) {
            Thread.sleep(Duration.ofSeconds(2));
            import_ = ask("caseworker1", "GET", "/api/imports/" + number, null);
            say("  %,d of %,d taken in after %d s", count(import_, "takenIn"), count(import_, "rows"), seconds(begun));
        }
        var applications = new ArrayList<String>();
        for (String after = ""; after != null; ) {
            var page = ask(
                    "caseworker1",
                    "GET",
                    "/api/imports/" + number + "/rows?status=TAKEN_IN&limit=" + PAGE + (after.isEmpty() ? "" : "&after=" + after),
                    null);
            all(page, "\"application\"\\s*:\\s*\"([^\"]+)\"").forEach(applications::add);
            after = all(page, "\"next\"\\s*:\\s*\"([^\"]+)\"").findFirst().orElse(null);
        }
        return applications;
    }

    // One application

    private void license(String number) {
        var path = "/api/applications/" + number;
        if (!text(ask("caseworker1", "GET", path, null), "status").equals("SUBMITTED")) {
            return;
        }
        step("caseworker1", path, path + "/acceptance");
        assess("caseworker1", path);
        assess("caseworker2", path);
        step("caseworker2", path, path + "/recommendation");
        step("director2", path, path + "/grant");
        var uscc = text(ask("caseworker1", "GET", path, null), "uscc");
        var license = text(ask("caseworker1", "GET", "/api/licenses?query=" + uscc, null), "number");
        step("caseworker1", "/api/licenses/" + license, "/api/licenses/" + license + "/certificate");
    }

    private void assess(String assessor, String path) {
        step(assessor, path, path + "/seats");
        var vetting = ask(assessor, "GET", path + "/vetting", null);
        var ratings = all(vetting, "\"id\"\\s*:\\s*\"([^\"]+)\"")
                .map(item -> "{\"item\":\"" + item + "\",\"rating\":\"MET\"}")
                .collect(Collectors.joining(","));
        var mine = all(vetting, "\"mine\"\\s*:\\s*true\\s*,\\s*\"events\"\\s*:\\s*(\\d+)").findFirst().orElseThrow();
        ask(
                assessor,
                "PUT",
                path + "/assessment",
                "{\"eventsSeen\":" + mine + ",\"complete\":true,\"ratings\":[" + ratings + "]}");
    }

    private void step(String person, String read, String act) {
        ask(person, "POST", act, seen(ask(person, "GET", read, null)));
    }

    // The figures

    private void explain(LocalDate from, LocalDate to) {
        var year = ask("oversight1", "GET", "/api/supervision?from=" + from + "&to=" + to, null);
        say("");
        say("From %s to %s", from, to);
        say("  %,7d licenses began in this time, %,d run now", count(year, "granted"), count(year, "running"));
        say(
                "  %,7d renewals are due in it: the last day for applying lies 30 days before the end of the term (ALL 50)",
                count(year, "renewals"));
        for (var duty : all(year, "(\\{\"duty\"[^}]*\\})").toList()) {
            say("%s", text(duty, "duty"));
            explain(duty, "began", "obligations generated: one for each license that has the duty, and one more for each that came back");
            explain(duty, "due", "fell due in this time");
            explain(duty, "reminded", "reminders written, before each last day at the distance that the rule book sets");
            explain(duty, "met", "were met in time");
            explain(duty, "missed", "were missed: their last day ended without it");
            explain(duty, "escalated", "of the missed were put before a caseworker, who has to order correction");
            explain(duty, "ordered", "orders to correct were made");
        }
    }

    private static void explain(String duty, String figure, String words) {
        say("  %,7d %s", count(duty, figure), words);
    }

    // HTTP

    private OffsetDateTime now() {
        // A step of no length tells the time and moves nothing.
        return OffsetDateTime.parse(text(ask("admin1", "POST", "/api/clock", "{\"advance\":\"P0D\"}"), "now"));
    }

    private String signIn(String person) throws IOException, InterruptedException {
        var basic = Base64.getEncoder()
                .encodeToString((person + ":" + passwords.get(person)).getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(server.resolve("/api/tokens"))
                        .header("Authorization", "Basic " + basic)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Signing in as " + person + ": " + answer.body());
        }
        return text(answer.body(), "token");
    }

    private String ask(String person, String method, String path, String body) {
        return send(person, method, path, "application/json", body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    /** Tokens end with simulated time too: who is no longer known signs in again. */
    private String send(String person, String method, String path, String type, byte[] body) {
        try {
            for (var attempt = 1; ; attempt++) {
                var request = HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + tokens.get(person))
                        .header("Accept-Language", "en")
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
                if (body != null) {
                    request.header("Content-Type", type);
                }
                var answer = http.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    return answer.body();
                }
                if (answer.statusCode() != 401 || attempt > 1) {
                    throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
                }
                synchronized (tokens) {
                    tokens.put(person, signIn(person));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // What is needed of JSON: answers of this API name each property once at its depth

    private static String seen(String json) {
        return "{\"eventsSeen\":" + count(json, "events") + "}";
    }

    private static String text(String json, String name) {
        return all(json, "\"" + name + "\"\\s*:\\s*\"([^\"]*)\"")
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " in " + json));
    }

    private static long count(String json, String name) {
        return all(json, "\"" + name + "\"\\s*:\\s*(\\d+)")
                .map(Long::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " in " + json));
    }

    private static Stream<String> all(String json, String pattern) {
        return Pattern.compile(pattern).matcher(json).results().map(found -> found.group(1));
    }

    // The rest

    private interface Work {
        void on(String number);
    }

    private static void inParallel(List<String> numbers, Work work) throws InterruptedException, ExecutionException {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var tasks = numbers.stream()
                    .map(number -> (Callable<Void>) () -> {
                        work.on(number);
                        return null;
                    })
                    .toList();
            for (var result : workers.invokeAll(tasks)) {
                result.get();
            }
        }
    }

    private static long seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    private static void say(String format, Object... arguments) {
        System.out.println(format.formatted(arguments));
    }
}
