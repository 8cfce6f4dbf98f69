package org.infopool.ear.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.ear.term.HoldersByApi.Holder;
import org.infopool.ear.testing.ByApi;
import org.infopool.ear.testing.LicenseByApi;
import org.junit.jupiter.api.Test;

/**
 * Journey J9 as programs go it, over the three years of a term: a license is varied, and renewed by a director; another is
 * renewed by law because nobody decided; a third runs out; and on the last one a director decides in the very moment in
 * which the term ends.
 */
class RenewalIT extends ByApi {
    private static final int WINDOW_DAYS = 90;
    private static final int LAST_DAYS = 30;
    private static final long MANY = 12_000_000;

    private final HoldersByApi holders = new HoldersByApi();
    private final LicenseByApi hands = new LicenseByApi();

    @Test
    void licensesAreVariedRenewedRenewedByLawAndRunOut() {
        var all = holders.licensed("RN1", 4);
        var decided = all.get(0);
        var silent = all.get(1);
        var forgotten = all.get(2);
        var contested = all.get(3);
        all.forEach(this::certify);
        var granted = holders.today();
        var end = end(decided);
        assertTrue(duties(decided).contains("pool.7.duty"), "the renewal is a duty from the grant on");
        holders.passTo(granted.plusDays(10));
        varied(decided);

        var window = end.minusDays(WINDOW_DAYS);
        var last = end.minusDays(LAST_DAYS);
        holders.passTo(window.minusDays(1));
        refused(422, "license.renewalTooEarly", "POST", renewals(decided), token(decided), null);
        holders.passTo(window);
        refused(403, "FORBIDDEN", "POST", renewals(decided), token("caseworker1"), null);
        refused(404, "access.notFound", "POST", renewals(decided), token(silent), null);
        var renewal = oneOfTwo(decided);

        hands.submit(renewal, token(decided));
        assertEquals("MET", duty(decided, "pool.7.duty").getString("status"));
        hands.recommend(renewal);
        hands.grant(renewal);
        grantedInTime(decided, renewal, granted, end);

        var undecided = begin(silent);
        hands.submit(undecided, token(silent));
        hands.recommend(undecided);
        var racing = begin(contested);
        hands.submit(racing, token(contested));
        hands.recommend(racing);
        var draft = begin(forgotten);

        holders.passTo(last.plusDays(1));
        refused(
                422,
                "application.renewalTooLate",
                "POST",
                draft + "/submission",
                token(forgotten),
                Json.createObjectBuilder()
                        .add("eventsSeen", events(draft, token(forgotten)))
                        .add("declaredTrue", true)
                        .build()
                        .toString());
        assertEquals("LIFTED", duty(forgotten, "pool.7.duty").getString("status"), "nobody has to renew");

        holders.passTo(end);
        decidedInTheMomentOfTheEnd(contested, racing, end);
        renewedByLaw(silent, undecided, end);
        ranOut(forgotten, draft, end);
    }

    private String token(Holder holder) {
        return token(holder.username(), holder.password());
    }

    private static String renewals(Holder holder) {
        return holder.licensePath() + "/renewals";
    }

    private String begin(Holder holder) {
        return "/api/applications/"
                + ask("POST", renewals(holder), token(holder), null).getString("number");
    }

    private JsonObject license(Holder holder) {
        return ask("GET", holder.licensePath(), token("caseworker1"), null);
    }

    private LocalDate end(Holder holder) {
        return LocalDate.parse(license(holder).getString("validTo"));
    }

    private void certify(Holder holder) {
        var caseworker = token("caseworker1");
        ask("POST", holder.licensePath() + "/certificate", caseworker, seen(holder.licensePath(), caseworker));
    }

    private JsonArray list(String path, String token) {
        return ask("GET", path, token, null).getJsonArray("items");
    }

    private List<JsonObject> all(String path, String token) {
        return list(path, token).getValuesAs(JsonObject.class);
    }

    private Set<String> duties(Holder holder) {
        return all(holder.licensePath() + "/obligations", token(holder)).stream()
                .filter(duty -> Set.of("OPEN", "OVERDUE").contains(duty.getString("status")))
                .map(duty -> duty.getString("duty"))
                .collect(Collectors.toSet());
    }

    /** The duty of this kind that was imposed first. */
    private JsonObject duty(Holder holder, String rule) {
        return all(holder.licensePath() + "/obligations", token(holder)).stream()
                .filter(duty -> duty.getString("duty").equals(rule))
                .min((one, other) -> one.getString("number").compareTo(other.getString("number")))
                .orElseThrow();
    }

    private JsonObject entry(Holder holder, String question) {
        return ask("GET", "/api/register/" + holder.license() + question, null, null);
    }

    /** More people, and so more duties; the number, the term and the conditions stay (ALL 49). */
    private void varied(Holder holder) {
        var token = token(holder);
        assertFalse(duties(holder).contains("aud.4.duty"), "an audit is for many people only");
        var path = "/api/applications/"
                + ask("POST", holder.licensePath() + "/variations", token, null).getString("number");
        refused(422, "application.openAlready", "POST", holder.licensePath() + "/variations", token, null);
        var draft = ask("GET", path, token, null);
        assertEquals("VARIATION", draft.getString("kind"));
        assertEquals(holder.license(), draft.getString("license"));
        var activities = draft.getJsonArray("activities");
        assertEquals(1, activities.size(), "it is filled in with what the license was granted on");
        var more = Json.createObjectBuilder(activities.getJsonObject(0)).add("persons", MANY);
        var form = Json.createObjectBuilder()
                .add("eventsSeen", draft.getInt("events"))
                .add("activities", Json.createArrayBuilder().add(more))
                .add("statements", draft.getJsonObject("statements"));
        for (var field : List.of("noticeUrl", "noticeVersion")) {
            form.add(field, draft.getString(field));
        }
        form.add("business", "为用户保存账户、订单和会员积分的服务。")
                .add("officerName", "Chi Wenqu")
                .add("officerContact", "officer@paper.example");
        ask("PUT", path + "/content", token, form.build().toString());
        hands.submit(path, token);
        hands.recommend(path);
        hands.grant(path);

        var license = license(holder);
        assertEquals(MANY, license.getJsonNumber("persons").longValue());
        assertEquals(1, license.getJsonArray("terms").size());
        assertTrue(license.getBoolean("certificateDue"), "the certificate says what was");
        certify(holder);
        assertFalse(license(holder).getBoolean("certificateDue"));
        refused(
                422,
                "license.certificateIssuedBefore",
                "POST",
                holder.licensePath() + "/certificate",
                token("caseworker1"),
                seen(holder.licensePath(), token("caseworker1")));
        assertTrue(duties(holder).contains("aud.4.duty"), "many people, and so an audit");
        assertEquals("GRANTED", ask("GET", path, token, null).getString("status"));
        assertEquals(
                Set.of("license.granted/1", "license.varied/1"),
                entry(holder, "").getJsonArray("history").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("cause"))
                        .collect(Collectors.toSet()));
    }

    /** Two people of the holder begin a renewal at once: one of them does, the other is told which it is. */
    private String oneOfTwo(Holder holder) {
        var token = token(holder);
        var answers = atOnce(
                () -> raw("POST", renewals(holder), token, null), () -> raw("POST", renewals(holder), token, null));
        var begun =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertEquals(
                1,
                begun.size(),
                () -> answers.stream().map(HttpResponse::body).toList().toString());
        var number = json(begun.getFirst()).getString("number");
        var other = answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .findFirst()
                .orElseThrow();
        assertEquals(422, other.statusCode(), other.body());
        assertEquals("application.openAlready", json(other).getString("code"));
        assertTrue(other.body().contains(number), other::body);
        refused(422, "application.openAlready", "POST", holder.licensePath() + "/variations", token, null);
        assertEquals(1, all("/api/applications?status=DRAFT", token).size());
        return "/api/applications/" + number;
    }

    private static List<HttpResponse<String>> atOnce(
            Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> other) {
        var first = CompletableFuture.supplyAsync(one);
        var second = CompletableFuture.supplyAsync(other);
        return Stream.of(first, second).map(CompletableFuture::join).toList();
    }

    /** The same number, the next term from the day after the first, known from today on (ALL 50). */
    private void grantedInTime(Holder holder, String path, LocalDate granted, LocalDate end) {
        assertEquals("GRANTED", ask("GET", path, token(holder), null).getString("status"));
        var decision = ask("GET", path + "/decision", token(holder), null);
        assertTrue(decision.getString("letter").startsWith("DOC-"));
        var license = license(holder);
        assertEquals(List.of(false, false), deemed(license));
        assertEquals(end.plusDays(1).toString(), lastTerm(license).getString("validFrom"));
        assertTrue(license.getBoolean("certificateDue"));
        assertEquals(end.toString(), entry(holder, "").getString("validTo"), "today the first term runs");
        assertEquals(
                lastTerm(license).getString("validTo"),
                entry(holder, "?asAt=" + end.plusDays(1)).getString("validTo"));
        assertEquals(
                end.toString(),
                entry(
                                holder,
                                "?asAt=" + end.plusDays(1) + "&asKnownOn="
                                        + holders.today().minusDays(1))
                        .getString("validTo"),
                "yesterday nobody knew");
        assertEquals(granted.toString(), license.getString("validFrom"));
        certify(holder);
        assertTrue(duties(holder).contains("pool.7.duty"), "the new term brings the duty to renew it");
    }

    private static JsonObject lastTerm(JsonObject license) {
        var terms = license.getJsonArray("terms");
        return terms.getJsonObject(terms.size() - 1);
    }

    private static List<Boolean> deemed(JsonObject license) {
        return license.getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                .map(term -> term.getBoolean("deemed"))
                .toList();
    }

    /** Whoever is first, the director or the law: it is renewed once, and the file says by whom. */
    private void decidedInTheMomentOfTheEnd(Holder holder, String path, LocalDate end) {
        var director = token("director2");
        var body = seen(path, director);
        var answers = atOnce(
                () -> {
                    holders.passTo(end.plusDays(1));
                    return raw("GET", path, token(holder), null);
                },
                () -> raw("POST", path + "/grant", director, body));
        var decision = answers.getLast();
        var status = ask("GET", path, token("caseworker1"), null).getString("status");
        var expected = Map.of(200, "GRANTED", 409, "DEEMED_GRANTED", 422, "DEEMED_GRANTED");
        assertEquals(expected.get(decision.statusCode()), status, decision::body);
        assertEquals(List.of(false, status.equals("DEEMED_GRANTED")), deemed(license(holder)));
        assertEquals("VALID", entry(holder, "").getString("statusCode"));
        refused(
                422,
                "application.termOver",
                "POST",
                path + "/grant",
                token("director2"),
                seen(path, token("director2")));
    }

    private void renewedByLaw(Holder holder, String path, LocalDate end) {
        assertEquals("DEEMED_GRANTED", ask("GET", path, token(holder), null).getString("status"));
        assertEquals(404, raw("GET", path + "/decision", token(holder), null).statusCode(), "nobody decided");
        var license = license(holder);
        assertEquals("ACTIVE", license.getString("status"));
        assertEquals(List.of(false, true), deemed(license));
        var entry = entry(holder, "");
        assertEquals("VALID", entry.getString("statusCode"));
        assertEquals(end.plusDays(1).toString(), entry.getString("validFrom"));
        assertEquals(
                List.of("license.renewed/1", "license.granted/1"),
                entry.getJsonArray("history").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("cause"))
                        .toList());
        certify(holder);
        refused(422, "license.renewalTooEarly", "POST", renewals(holder), token(holder), null);
    }

    private void ranOut(Holder holder, String draft, LocalDate end) {
        assertEquals("OVERTAKEN", ask("GET", draft, token(holder), null).getString("status"));
        assertEquals("EXPIRED", license(holder).getString("status"));
        assertEquals("EXPIRED", entry(holder, "").getString("statusCode"));
        assertEquals("VALID", entry(holder, "?asAt=" + end).getString("statusCode"));
        refused(422, "license.notRenewable", "POST", renewals(holder), token(holder), null);
        refused(422, "license.notVariable", "POST", holder.licensePath() + "/variations", token(holder), null);
        assertTrue(
                ask("POST", "/api/applications", token(holder), null)
                        .getString("number")
                        .startsWith("APP-"),
                "it can apply for a new one");
    }
}
