package org.infopool.ear.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Paper applications in a file: tried first, then taken in, the good rows only, and once. */
class ApplicationImportIT extends ByImport {
    private static final LocalDate SIGNED_ON = LocalDate.of(2025, 5, 5);

    @Test
    void badRowsAreRefusedWithColumnValueAndReasonAndGoodRowsGoIn() {
        var caseworker = token("caseworker1");
        var rows = new PaperApplicationsFile("B", SIGNED_ON).rows(6);
        rows.get(1).put("uscc", flawed(rows.get(1).get("uscc")));
        rows.get(2).put("declaration_signed_on", "2099-01-01");
        rows.get(3).put("declaration_number", "");
        rows.get(3).put("declaration_signed_on", "");
        rows.get(3).put("received_on", "");
        rows.get(4).put("enterprise_name", "=1+1");
        rows.get(5).put("activity1_basis", "BECAUSE");

        var checked = check(caseworker, PaperApplicationsFile.text(rows));
        assertEquals("CHECKED", checked.getString("status"));
        assertEquals(2, checked.getInt("ready"), checked::toString);
        assertEquals(4, checked.getInt("refused"), checked::toString);
        assertEquals(
                Map.of(
                        3, "uscc " + rows.get(1).get("uscc"),
                        4, "declaration_signed_on 2099-01-01",
                        6, "enterprise_name =1+1",
                        7, "activity1_basis BECAUSE"),
                faults(caseworker, checked));
        assertEquals(0, applications(caseworker, rows.get(0)));

        var done = takeIn(caseworker, checked);
        assertEquals(2, done.getInt("takenIn"));
        assertEquals(4, done.getInt("refused"));
        assertEquals(1, applications(caseworker, rows.get(0)));
        assertEquals("SUBMITTED", status(caseworker, rows.get(0)));
        assertEquals(0, applications(caseworker, rows.get(3)), "a draft is nobody's matter but the enterprise's");
        var draft = items(caseworker, "/api/imports/" + done.getString("number") + "/rows?status=TAKEN_IN").stream()
                .filter(row -> row.getString("declarationNumber").isEmpty())
                .toList();
        assertEquals(
                List.of(rows.get(3).get("uscc")),
                draft.stream().map(row -> row.getString("uscc")).toList());
        assertTrue(draft.getFirst().getString("application").startsWith("APP-"), draft::toString);
        assertEquals(0, applications(caseworker, rows.get(1)));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var caseworker = token("caseworker1");
        var file = PaperApplicationsFile.text(new PaperApplicationsFile("C", SIGNED_ON).rows(3));
        takeIn(caseworker, check(caseworker, file));
        var again = check(caseworker, "\ufeff" + file);
        assertEquals(3, again.getInt("known"), again::toString);
        assertEquals(0, again.getInt("ready"));
    }

    /** One import comes of it, whoever is told so, and one of two starts takes it in. */
    @Test
    void theSameFileAtTheSameMomentFromTwoPeopleGoesInOnce() {
        var rows = new PaperApplicationsFile("F", SIGNED_ON).rows(30);
        var file = bytes(PaperApplicationsFile.text(rows));
        var people = List.of(token("caseworker1"), token("caseworker2"));
        var answers = atOnce(people, token -> sent(token, file));
        var imports = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> json(answer).getString("number"))
                .collect(Collectors.toSet());
        assertEquals(1, imports.size(), answers::toString);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> assertEquals("import.sameBusy", json(answer).getString("code"), answer.body()));

        var number = imports.iterator().next();
        var events = events("/api/imports/" + number, people.getFirst());
        var starts = atOnce(
                people,
                token -> raw("POST", "/api/imports/" + number + "/start", token, "{\"eventsSeen\":" + events + "}"));
        assertEquals(
                1, starts.stream().filter(answer -> answer.statusCode() == 200).count(), starts::toString);
        assertEquals(30, ended(people.getFirst(), number).getInt("takenIn"));
        rows.forEach(row -> assertEquals(1, applications(people.getFirst(), row), () -> row.get("uscc")));
    }

    private static <T> List<HttpResponse<String>> atOnce(List<T> people, Function<T, HttpResponse<String>> act) {
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var all = people.stream()
                    .map(person -> CompletableFuture.supplyAsync(() -> act.apply(person), threads))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    @Test
    void twoThousandRowsGoThroughInAMinuteOrTwo() {
        var caseworker = token("caseworker1");
        var file = PaperApplicationsFile.text(new PaperApplicationsFile("D", SIGNED_ON).rows(2000));
        var begun = System.nanoTime();
        var done = takeIn(caseworker, check(caseworker, file));
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        assertEquals(2000, done.getInt("takenIn"));
        assertTrue(taken.compareTo(LONGEST) < 0, taken::toString);
    }

    @Test
    void whatIsNoFileOfThisKindIsRefusedAsAWhole() {
        var caseworker = token("caseworker1");
        var file = PaperApplicationsFile.text(new PaperApplicationsFile("E", SIGNED_ON).rows(1));
        assertEquals("import.empty", refused(caseworker, new byte[0]));
        assertEquals("import.notUtf8", refused(caseworker, file.getBytes(Charset.forName("GBK"))));
        assertEquals("import.columnsMissing", refused(caseworker, bytes(file.replaceFirst("uscc,", ""))));
        assertEquals("import.columnsUnknown", refused(caseworker, bytes("color," + file)));
        assertEquals("import.columnsTwice", refused(caseworker, bytes("uscc," + file)));
        assertEquals("import.unreadable", refused(caseworker, bytes(file + "\"never closed")));
        assertEquals(403, sent(token("director2"), bytes(file)).statusCode(), "a director takes in no applications");
    }

    // Steps

    private String refused(String token, byte[] file) {
        var answer = sent(token, file);
        assertEquals(422, answer.statusCode(), answer.body());
        return json(answer).getString("code");
    }

    /** The first thing that is wrong with each refused row: its column and its value, by the row's number. */
    private Map<Integer, String> faults(String token, JsonObject checked) {
        return items(token, "/api/imports/" + checked.getString("number") + "/rows?status=REFUSED").stream()
                .collect(Collectors.toMap(row -> row.getInt("row"), row -> {
                    var fault = row.getJsonArray("faults").getJsonObject(0);
                    assertTrue(fault.getString("reason").length() > 10, fault::toString);
                    return fault.getString("column") + " " + fault.getString("value");
                }));
    }

    private int applications(String token, Map<String, String> row) {
        return items(token, "/api/applications?query=" + row.get("uscc")).size();
    }

    private String status(String token, Map<String, String> row) {
        return items(token, "/api/applications?query=" + row.get("uscc"))
                .getFirst()
                .getString("status");
    }

    private static String flawed(String uscc) {
        var last = uscc.charAt(uscc.length() - 1);
        return uscc.substring(0, uscc.length() - 1) + (last == '0' ? '1' : '0');
    }
}
