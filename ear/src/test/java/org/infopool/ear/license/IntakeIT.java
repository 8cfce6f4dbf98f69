package org.infopool.ear.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.ear.imports.ByImport;
import org.infopool.ear.imports.PaperApplicationsFile;
import org.junit.jupiter.api.Test;

/**
 * The answers by which an application is not taken up, as programs give them: reasoned, in writing, served, and final. What
 * the authority does not answer is accepted by the law, and what its applicant withdraws is over.
 */
class IntakeIT extends ByImport {
    private static final String REASON = "The enterprise keeps statistics only, in which nobody can be found again.";
    private static final String PASSWORD = "paper comes before the portal";

    private String caseworker = "";

    private LocalDate today() {
        return LocalDate.parse(ask("POST", "/api/clock", token("admin1"), "{\"advance\":\"PT0S\"}")
                .getString("now")
                .substring(0, 10));
    }

    private String handedIn(String series, LocalDate receivedOn) {
        caseworker = token("caseworker1");
        var rows = new PaperApplicationsFile(series, receivedOn).rows(1);
        takeIn(caseworker, check(caseworker, PaperApplicationsFile.text(rows)));
        return "/api/applications/"
                + first("/api/applications?query=" + rows.getFirst().get("uscc"), caseworker)
                        .getString("number");
    }

    private String with(String path, JsonObjectBuilder answer) {
        return answer.add("eventsSeen", events(path, caseworker)).build().toString();
    }

    private static JsonObjectBuilder need(String need, String reason) {
        return Json.createObjectBuilder().add("need", need).add("reason", reason);
    }

    private static JsonObjectBuilder authority(String name) {
        return Json.createObjectBuilder().add("authority", name).add("reason", REASON);
    }

    private static JsonObjectBuilder untrue(String heard) {
        return Json.createObjectBuilder()
                .add("falsity", "FALSE_MATERIAL")
                .add("reason", "The extract of the register was changed: the register says otherwise.")
                .add("heard", heard);
    }

    /** It is on its way to the applicant on paper, with the written answer in the file, and nothing can follow. */
    private void assertOver(String path, String status, String subject) {
        assertEquals(status, ask("GET", path, caseworker, null).getString("status"));
        var number = path.substring(path.lastIndexOf('/') + 1);
        assertTrue(
                first("/api/papers?query=" + number, caseworker)
                        .getString("subject")
                        .contains(subject),
                () -> ask("GET", "/api/papers?query=" + number, caseworker, null)
                        .toString());
        refused(422, "application.step", "POST", path + "/acceptance", caseworker, seen(path, caseworker));
        refused(
                422,
                "application.step",
                "POST",
                path + "/not-required",
                caseworker,
                with(path, need("ANONYMIZED", REASON)));
    }

    @Test
    void whoNeedsNoLicenseIsToldWhy_ALL32() {
        var path = handedIn("IN1", today());
        var answer = path + "/not-required";
        refused(422, "application.needed", "POST", answer, caseworker, with(path, need("LICENSE", REASON)));
        refused(422, "application.answerReason", "POST", answer, caseworker, with(path, need("ANONYMIZED", "No.")));
        refused(403, "FORBIDDEN", "POST", answer, token("director2"), with(path, need("ANONYMIZED", REASON)));
        refused(
                409,
                "changedMeanwhile",
                "POST",
                answer,
                caseworker,
                need("ANONYMIZED", REASON).add("eventsSeen", 1).build().toString());
        assertEquals(JsonValue.NULL, ask("GET", path, caseworker, null).get("answer"));
        ask("POST", answer, caseworker, with(path, need("ANONYMIZED", REASON)));
        var told = ask("GET", path, caseworker, null).getJsonObject("answer");
        assertEquals("ANONYMIZED", told.getString("need"));
        assertEquals(REASON, told.getString("reason"));
        assertOver(path, "NOT_REQUIRED", "no license is needed");
    }

    @Test
    void whoIsSentAwayIsToldWhere_ALL32() {
        var path = handedIn("IN2", today());
        refused(
                422,
                "application.noAuthority",
                "POST",
                path + "/not-competent",
                caseworker,
                with(path, authority("x")));
        ask("POST", path + "/not-competent", caseworker, with(path, authority("云海省通信管理局")));
        assertEquals(
                "云海省通信管理局",
                ask("GET", path, caseworker, null).getJsonObject("answer").getString("authority"));
        assertOver(path, "NOT_COMPETENT", "another authority is competent");
    }

    @Test
    void whoLiesIsHeardWarnedAndBarredOnlyWhereTheLawSaysSo_ALL78() {
        var path = handedIn("IN3", today());
        var answer = path + "/not-accepted";
        var heard = "It was told on the telephone and said that a clerk had taken the wrong file.";
        refused(422, "application.notHeard", "POST", answer, caseworker, with(path, untrue("-")));
        refused(
                422,
                "application.barStatement",
                "POST",
                answer,
                caseworker,
                with(path, untrue(heard).add("concern", "HEALTH")));
        refused(
                422,
                "application.barUnfounded",
                "POST",
                answer,
                caseworker,
                with(path, untrue(heard).add("concern", "HEALTH").add("statement", "It keeps what patients say.")));
        ask("POST", answer, caseworker, with(path, untrue(heard)));
        var told = ask("GET", path, caseworker, null).getJsonObject("answer");
        assertEquals("FALSE_MATERIAL", told.getString("falsity"));
        assertEquals(heard, told.getString("heard"));
        assertEquals(JsonValue.NULL, told.get("barredUntil"));
        assertOver(path, "NOT_ACCEPTED", "not accepted");
    }

    @Test
    void silenceAcceptsFromTheDayOfReceipt_ALL32() {
        var receivedOn = today().minusDays(20);
        var path = handedIn("IN4", receivedOn);
        today();
        var accepted = ask("GET", path, caseworker, null);
        assertEquals("ACCEPTED", accepted.getString("status"));
        assertTrue(accepted.getBoolean("acceptedBySilence"));
        assertEquals(receivedOn.toString(), accepted.getString("acceptedOn"));
        refused(
                422,
                "application.step",
                "POST",
                path + "/not-required",
                caseworker,
                with(path, need("ABROAD", REASON)));
    }

    @Test
    void anApplicantWithdrawsWhatIsBeingVetted() {
        var path = handedIn("IN5", today());
        var uscc = ask("GET", path, caseworker, null).getString("uscc");
        var applicant = account(uscc);
        ask("POST", path + "/acceptance", caseworker, seen(path, caseworker));
        assess(path, caseworker, Map.of());

        refused(404, "access.notFound", "POST", path + "/withdrawal", token("applicant1"), seen(path, caseworker));
        assertEquals(
                "ABANDONED",
                ask("POST", path + "/withdrawal", applicant, seen(path, applicant))
                        .getString("status"));
        refused(422, "application.step", "POST", path + "/withdrawal", applicant, seen(path, applicant));
        var second = token("caseworker2");
        refused(422, "application.notVetting", "POST", path + "/seats", second, seen(path, second));
        assertEquals(
                List.of("SUBMITTED", "VETTING"),
                List.of("SUBMITTED", "VETTING").stream()
                        .filter(status -> items(second, "/api/applications?query=" + uscc + "&status=" + status)
                                .isEmpty())
                        .toList());
        assertFalse(items(applicant, "/api/applications?status=ABANDONED").isEmpty());
    }

    /** Opens an account for an enterprise that came on paper, by the code of its letter. */
    private String account(String uscc) {
        var enterprise = "/api/enterprises/" + uscc;
        var letter = ask(
                "POST",
                enterprise + "/activation-letter",
                caseworker,
                with(enterprise, Json.createObjectBuilder().add("reason", "Asked for by telephone")));
        ask(
                "POST",
                "/api/activation",
                null,
                Json.createObjectBuilder()
                        .add("uscc", uscc)
                        .add("code", letter.getString("code"))
                        .add("nameZh", "池问渠")
                        .add("email", "chi@intake.example")
                        .add("username", "intake.five")
                        .add("password", PASSWORD)
                        .build()
                        .toString());
        return token("intake.five", PASSWORD);
    }

    /** PIPL 3, 4, 33, 72, and where no pilot of the pool is declared. */
    @Test
    void anyoneIsToldWhetherALicenseIsNeededAndWhy() {
        for (var answered : Map.of(
                        "{'processor':'ENTERPRISE','information':'PERSONAL','place':'PILOT'}", "LICENSE",
                        "{'processor':'STATE_ORGAN','information':'PERSONAL','place':'PILOT'}", "REGISTRATION",
                        "{'processor':'ENTERPRISE','information':'ANONYMIZED','place':'PILOT'}", "ANONYMIZED",
                        "{'processor':'NATURAL_PERSON','information':'PERSONAL','place':'PILOT','privateAffairs':true}",
                                "PRIVATE_AFFAIRS",
                        "{'processor':'ENTERPRISE','information':'PERSONAL','place':'ABROAD'}", "ABROAD",
                        "{'processor':'ENTERPRISE','information':'PERSONAL','place':'ELSEWHERE'}", "OUTSIDE_PILOT")
                .entrySet()) {
            var answer = ask(
                    "POST", "/api/rules/eligibility", null, answered.getKey().replace('\'', '"'));
            assertEquals(answered.getValue(), answer.getString("need"), answered::getKey);
            assertEquals(answered.getValue().equals("LICENSE"), answer.getBoolean("licenseNeeded"));
            assertFalse(answer.getJsonArray("reasons").isEmpty());
        }
        assertEquals(400, raw("POST", "/api/rules/eligibility", null, "{}").statusCode());
    }
}
