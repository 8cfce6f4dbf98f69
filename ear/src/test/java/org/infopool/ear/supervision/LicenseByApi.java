package org.infopool.ear.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.infopool.ear.testing.ByApi;

/** A license that a journey begins with, applied for and granted by programs, each signed in as somebody else. */
final class LicenseByApi extends ByApi {
    private static final int GROUPS = 4;

    /** The number of the license that the enterprise of this account gets. */
    String grantTo(String username, String password) {
        var holder = signIn(username, password);
        var path = "/api/applications/"
                + ask("POST", "/api/applications", holder, null).getString("number");
        ask("PUT", path + "/content", holder, content(path, holder));
        for (var group = 1; group <= GROUPS; group++) {
            addEvidence(path, holder, "pool.vetting." + group);
        }
        ask("POST", path + "/submission", holder, declared(path, holder));

        var first = token("caseworker1");
        ask("POST", path + "/acceptance", first, seen(path, first));
        assess(path, first);
        var second = token("caseworker2");
        assess(path, second);
        ask("POST", path + "/recommendation", second, seen(path, second));
        var director = token("director2");
        ask("POST", path + "/grant", director, seen(path, director));
        return first("/api/licenses", holder).getString("number");
    }

    private String signIn(String username, String password) {
        var basic = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        var answer = send(
                request("/api/tokens").header("Authorization", "Basic " + basic).POST(BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer).getString("token");
    }

    private String content(String path, String holder) {
        var statements = Json.createObjectBuilder();
        for (var group = 1; group <= GROUPS; group++) {
            statements.add("pool.vetting." + group, "本组各项均已满足，详见材料。");
        }
        var activity = Json.createObjectBuilder()
                .add("purpose", "管理读者账户")
                .add("basis", "CONTRACT_OR_EMPLOYMENT")
                .add("categories", Json.createArrayBuilder().add("CONTACT").add("ACCOUNT"))
                .add("persons", 240_000)
                .add("retentionMonths", 12);
        return Json.createObjectBuilder()
                .add("eventsSeen", events(path, holder))
                .add("business", "为读者提供账户和借阅记录服务。")
                .add("noticeUrl", "https://stone-bridge.example/privacy")
                .add("noticeVersion", "1.0")
                .add("activities", Json.createArrayBuilder().add(activity))
                .add("statements", statements)
                .build()
                .toString();
    }

    private void addEvidence(String path, String holder, String group) {
        var answer = send(
                request(path + "/evidence?group=" + group + "&name=evidence.txt&eventsSeen=" + events(path, holder))
                        .header("Authorization", "Bearer " + holder)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofString("Evidence for " + group)));
        assertEquals(201, answer.statusCode(), answer.body());
    }

    private String declared(String path, String holder) {
        return Json.createObjectBuilder()
                .add("eventsSeen", events(path, holder))
                .add("declaredTrue", JsonValue.TRUE)
                .build()
                .toString();
    }

    private void assess(String path, String assessor) {
        ask("POST", path + "/seats", assessor, seen(path, assessor));
        var vetting = ask("GET", path + "/vetting", assessor, null);
        var mine = vetting.getJsonArray("assessments").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("mine"))
                .findFirst()
                .orElseThrow();
        var ratings = Json.createArrayBuilder();
        vetting.getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(item -> ratings.add(Json.createObjectBuilder()
                        .add("item", item.getString("id"))
                        .add("rating", "MET")));
        var body = Json.createObjectBuilder()
                .add("eventsSeen", mine.getInt("events"))
                .add("complete", JsonValue.TRUE)
                .add("ratings", ratings);
        ask("PUT", path + "/assessment", assessor, body.build().toString());
    }
}
