package org.infopool.ear.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.infopool.ear.license.LicensedOnPaper;
import org.infopool.ear.license.LicensedOnPaper.Held;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * Journey J12 as programs go it: the end of a license opens the wind-down of the data that its holder held; the holder states
 * step by step what it did, within the perimeter of the pool, and files the proof; an inspector sends it back once, and
 * closes it when nothing is missing.
 */
class WindDownIT extends ByApi {
    private final LicensedOnPaper paper = new LicensedOnPaper();

    @Test
    void theDataOfAnEndedLicenseAreWoundDownAndVerified() {
        var held = paper.grant("WD", 2);
        var ended = held.getFirst();
        var other = held.getLast();
        var holder = token(ended.username(), LicensedOnPaper.PASSWORD);
        ask(
                "POST",
                "/api/endings/surrenders",
                holder,
                body().add("license", ended.license())
                        .add("reason", "We leave this business.")
                        .add("from", paper.today().toString())
                        .build()
                        .toString());
        var path = "/api/wind-downs/"
                + first("/api/wind-downs?query=" + ended.license(), holder).getString("number");
        assertEquals(List.of("STOP", "TELL", "DISPOSE"), missing(path, holder));
        assertEquals(
                404,
                raw("GET", path, token(other.username(), LicensedOnPaper.PASSWORD), null)
                        .statusCode());
        assertEquals(paper.today().toString(), shown(ended, "openedOn"));

        refused(422, "windDown.stepsMissing", "POST", path + "/proof", holder, proof(path, holder));
        refused(
                422,
                "windDown.dayToCome",
                "POST",
                path + "/stop",
                holder,
                stated(paper.today().plusDays(1).toString(), path, holder));
        refused(
                403,
                "FORBIDDEN",
                "POST",
                path + "/stop",
                token("caseworker1"),
                stated(paper.today().toString(), path, holder));
        ask("POST", path + "/stop", holder, stated(paper.today().toString(), path, holder));
        ask("POST", path + "/telling", holder, stated(paper.today().toString(), path, holder));
        disposed(path, holder, other);
        assertEquals(List.of(), missing(path, holder));

        refused(422, "windDown.proofMissing", "POST", path + "/proof", holder, proof(path, holder));
        assertEquals(201, handIn(path, holder).statusCode());
        assertEquals(
                "FILED",
                ask("POST", path + "/proof", holder, proof(path, holder)).getString("status"));
        assertEquals(422, handIn(path, holder).statusCode(), "what is filed is filed");
        verified(path, holder, ended);
    }

    private void disposed(String path, String holder, Held other) {
        refused(
                422,
                "windDown.notTheSuccessor",
                "POST",
                path + "/disposals",
                holder,
                handOver("SUCCESSION", other.uscc(), path, holder));
        var unlicensed = "91330108MA7J6RWK4U";
        refused(
                422,
                "windDown.outsideThePool",
                "POST",
                path + "/disposals",
                holder,
                handOver("SEPARATE_CONSENT", unlicensed, path, holder));
        ask("POST", path + "/disposals", holder, handOver("SEPARATE_CONSENT", other.uscc(), path, holder));
        assertEquals(List.of("DISPOSE"), missing(path, holder), "more is held");
        ask(
                "POST",
                path + "/disposals",
                holder,
                part(path, holder).add("all", true).build().toString());
    }

    private void verified(String path, String holder, Held ended) {
        var inspector = token("inspector1");
        refused(403, "FORBIDDEN", "POST", path + "/closing", token("director2"), said("reason", path, holder));
        assertEquals(
                "SENT_BACK",
                ask("POST", path + "/return", inspector, said("missing", path, inspector))
                        .getString("status"));
        refused(422, "windDown.nothingFiled", "POST", path + "/closing", inspector, said("reason", path, inspector));
        assertEquals(201, handIn(path, holder).statusCode());
        ask("POST", path + "/proof", holder, proof(path, holder));
        assertEquals(
                "CLOSED",
                ask("POST", path + "/closing", inspector, said("reason", path, inspector))
                        .getString("status"));
        refused(
                422,
                "windDown.notYourTurn",
                "POST",
                path + "/stop",
                holder,
                stated(paper.today().toString(), path, holder));
        assertEquals(paper.today().toString(), shown(ended, "closedOn"));
        assertTrue(ask("GET", "/api/wind-downs?status=CLOSED", inspector, null)
                .toString()
                .contains(ended.license()));
    }

    private String shown(Held held, String what) {
        return ask("GET", "/api/register/" + held.license(), null, null)
                .getJsonObject("windDown")
                .getString(what);
    }

    private List<String> missing(String path, String token) {
        return ask("GET", path, token, null).getJsonArray("missing").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private HttpResponse<String> handIn(String path, String holder) {
        return send(request(path + "/proof-papers?name=log.txt&eventsSeen=" + events(path, holder))
                .header("Authorization", "Bearer " + holder)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("2025-05-13 tables dropped")));
    }

    private static JsonObjectBuilder body() {
        return Json.createObjectBuilder();
    }

    private String stated(String on, String path, String token) {
        return body().add("on", on)
                .add("statement", "注册入口已关闭，采集接口已停用。")
                .add("eventsSeen", events(path, token))
                .build()
                .toString();
    }

    private JsonObjectBuilder part(String path, String token) {
        return body().add("what", "账户和订单记录")
                .add("persons", 12_000)
                .add("how", "Overwritten and checked by the operator of the data center.")
                .add("eventsSeen", events(path, token));
    }

    private String handOver(String ground, String code, String path, String token) {
        return part(path, token)
                .add("ground", ground)
                .add("recipient", "另一家企业")
                .add("recipientCode", code)
                .add("all", JsonValue.FALSE)
                .build()
                .toString();
    }

    private String proof(String path, String token) {
        return body().add("statement", "Logs of the erasure and the receipt of the recipient.")
                .add("eventsSeen", events(path, token))
                .build()
                .toString();
    }

    private String said(String field, String path, String token) {
        return body().add(field, "The log of the second server.")
                .add("eventsSeen", events(path, token))
                .build()
                .toString();
    }
}
