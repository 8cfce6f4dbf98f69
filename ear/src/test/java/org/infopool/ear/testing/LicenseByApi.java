package org.infopool.ear.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** A license that a journey begins with, applied for and granted by programs, each signed in as somebody else. */
public final class LicenseByApi extends ByApi {
    private static final int GROUPS = 4;

    /** The number of the license that the enterprise of this account gets. */
    public String grantTo(String username, String password) {
        var holder = token(username, password);
        var path = "/api/applications/"
                + ask("POST", "/api/applications", holder, null).getString("number");
        ask("PUT", path + "/content", holder, content(path, holder));
        return grantOn(path, holder);
    }

    /** The number of the license that is granted on this draft, which lacks nothing but evidence. */
    public String grantOn(String path, String holder) {
        for (var group = 1; group <= GROUPS; group++) {
            addEvidence(path, holder, "pool.vetting." + group);
        }
        submit(path, holder);
        recommend(path);
        grant(path);
        return first("/api/licenses", holder).getString("number");
    }

    /** The holder declares it true and hands it in. */
    public void submit(String path, String holder) {
        ask("POST", path + "/submission", holder, declared(path, holder));
    }

    /** Two caseworkers accept and assess it, and find everything met. */
    public void recommend(String path) {
        var first = token("caseworker1");
        ask("POST", path + "/acceptance", first, seen(path, first));
        assess(path, first, Map.of());
        var second = token("caseworker2");
        assess(path, second, Map.of());
        ask("POST", path + "/recommendation", second, seen(path, second));
    }

    /** A director grants it. */
    public void grant(String path) {
        var director = token("director2");
        ask("POST", path + "/grant", director, seen(path, director));
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
}
