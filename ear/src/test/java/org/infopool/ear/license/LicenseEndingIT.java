package org.infopool.ear.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.infopool.ear.license.LicensedOnPaper.Held;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * Every end of a license that is no penalty, as programs bring it about: each with its own act, its own law and its own
 * consequences; what the law forbids is refused. Afterwards the registration is cancelled, and the register shows it.
 */
class LicenseEndingIT extends ByApi {
    private static final String FACTS = "The certificate of protection in the file belongs to another enterprise.";
    private static final String WHY = "Without it the enterprise does not meet what was asked.";

    private final LicensedOnPaper paper = new LicensedOnPaper();

    @Test
    void eachEndHasItsOwnLaw() {
        var held = paper.grant("EN", 6).iterator();
        givenUp(held.next());
        withdrawn(held.next());
        rescindedForFraud(held.next());
        mayStay(held.next());
        harmsThePublic(held.next());
        gone(held.next());
        whatEachStandingPermits();
    }

    private void givenUp(Held held) {
        var holder = token(held.username(), LicensedOnPaper.PASSWORD);
        var today = paper.today();
        refused(
                422,
                "ending.dayPassed",
                "POST",
                "/api/endings/surrenders",
                holder,
                surrender(held, today.minusDays(1).toString()));
        refused(
                403,
                "FORBIDDEN",
                "POST",
                "/api/endings/surrenders",
                token("caseworker1"),
                surrender(held, today.toString()));
        var later = ask(
                "POST",
                "/api/endings/surrenders",
                holder,
                surrender(held, today.plusDays(30).toString()));
        assertEquals("DECLARED", later.getString("status"));
        refused(
                422,
                "ending.openAlready",
                "POST",
                "/api/endings/surrenders",
                holder,
                surrender(held, today.toString()));
        var path = "/api/endings/" + later.getString("number");
        assertEquals(
                "TAKEN_BACK",
                ask("POST", path + "/taking-back", holder, seen(path, holder)).getString("status"));
        assertEquals("VALID", standing(held));

        assertEquals(
                "IN_EFFECT",
                ask("POST", "/api/endings/surrenders", holder, surrender(held, today.toString()))
                        .getString("status"));
        assertEquals("SURRENDERED", standing(held));
        cancelled(held);
    }

    private void withdrawn(Held held) {
        var path = intended(held, "FACTS_CHANGED");
        var director = token("director2");
        refused(422, "intended.notServed", "POST", path + "/decision", director, decision("ENDS", path, director));
        paper.serve(number(path));
        var holder = token(held.username(), LicensedOnPaper.PASSWORD);
        ask("POST", path + "/representations", holder, said(path, holder));
        refused(422, "intended.representedBefore", "POST", path + "/representations", holder, said(path, holder));
        refused(422, "intended.unanswered", "POST", path + "/decision", director, decision("ENDS", path, director));
        refused(
                422,
                "ending.publicInterestOnlyRescission",
                "POST",
                path + "/decision",
                director,
                answering("PUBLIC_INTEREST", path, director));
        var first = token("director1");
        refused(422, "ending.rankTooLow", "POST", path + "/decision", first, answering("ENDS", path, first));
        assertEquals(
                "ORDERED",
                ask("POST", path + "/decision", director, answering("ENDS", path, director))
                        .getString("status"));
        assertEquals("VALID", standing(held), "nothing binds before service");
        paper.serve(number(path));
        assertEquals("WITHDRAWN", standing(held));

        var over = ask("GET", path, holder, null);
        assertEquals("DUE", over.getString("compensation"));
        assertTrue(over.getString("letter").startsWith("DOC-"));
        var caseworker = token("caseworker1");
        ask(
                "POST",
                path + "/compensation",
                caseworker,
                Json.createObjectBuilder()
                        .add("amountFen", 1_200_000)
                        .add("note", "Agreed with the holder; paid by transfer.")
                        .add("eventsSeen", events(path, caseworker))
                        .build()
                        .toString());
        assertEquals("SETTLED", ask("GET", path, holder, null).getString("compensation"));
    }

    /** A day that the holder has chosen to give it up does not keep the authority from what it must do before. */
    private void rescindedForFraud(Held held) {
        var holder = token(held.username(), LicensedOnPaper.PASSWORD);
        var declared = ask(
                "POST",
                "/api/endings/surrenders",
                holder,
                surrender(held, paper.today().plusDays(30).toString()));
        var path = answered(held, "FRAUD_OR_BRIBERY");
        assertEquals(
                "FELL_AWAY",
                ask("GET", "/api/endings/" + declared.getString("number"), holder, null)
                        .getString("status"));
        var finder = token("director3");
        refused(422, "duty.investigatorDecides", "POST", path + "/decision", finder, answering("ENDS", path, finder));
        var director = token("director2");
        refused(
                422,
                "ending.mustRescind",
                "POST",
                path + "/decision",
                director,
                answering("NOT_EXPEDIENT", path, director));
        ask(
                "POST",
                path + "/decision",
                director,
                body("ENDS")
                        .add("answer", "The auditor has denied it in writing.")
                        .add("safetyMatter", true)
                        .add("eventsSeen", events(path, director))
                        .build()
                        .toString());
        paper.serve(number(path));
        assertEquals("RESCINDED", standing(held));
        var over = ask("GET", path, director, null);
        assertEquals("NONE", over.getString("compensation"));
        assertEquals(paper.today().plusYears(3).toString(), over.getString("barredUntil"));
        refused(
                422,
                "application.barredByFraud",
                "POST",
                "/api/applications",
                token(held.username(), LicensedOnPaper.PASSWORD),
                null);
    }

    private void mayStay(Held held) {
        var path = answered(held, "NOT_QUALIFIED");
        var director = token("director2");
        assertEquals(
                "DROPPED",
                ask("POST", path + "/decision", director, answering("NOT_EXPEDIENT", path, director))
                        .getString("status"));
        assertEquals("VALID", standing(held));
    }

    private void harmsThePublic(Held held) {
        var path = answered(held, "PROCEDURE_BROKEN");
        var director = token("director2");
        ask("POST", path + "/decision", director, answering("PUBLIC_INTEREST", path, director));
        assertEquals("PUBLIC_INTEREST", ask("GET", path, director, null).getString("outcome"));
        assertEquals("VALID", standing(held));
    }

    private void gone(Held held) {
        var caseworker = token("caseworker1");
        refused(
                422,
                "ending.successorMissing",
                "POST",
                "/api/endings/terminations",
                caseworker,
                termination(held).build().toString());
        var successor = first("/api/licenses", token("applicant1")).getString("uscc");
        var over = ask(
                "POST",
                "/api/endings/terminations",
                caseworker,
                termination(held).add("successor", successor).build().toString());
        assertEquals("IN_EFFECT", over.getString("status"));
        assertEquals("TERMINATED", standing(held));
        assertEquals(
                successor,
                ask("GET", "/api/endings/" + over.getString("number"), caseworker, null)
                        .getString("successor"));
        cancelled(held);
    }

    private void cancelled(Held held) {
        var caseworker = token("caseworker1");
        var path = "/api/licenses/" + held.license();
        ask("POST", path + "/cancellation", caseworker, seen(path, caseworker));
        refused(422, "license.cancelledBefore", "POST", path + "/cancellation", caseworker, seen(path, caseworker));
        assertEquals(
                paper.today().toString(),
                ask("GET", "/api/register/" + held.license(), null, null).getString("cancelledOn"));
    }

    private void whatEachStandingPermits() {
        var statuses = ask("GET", "/api/register/statuses", null, null)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertEquals(8, statuses.size());
        assertEquals(
                1, statuses.stream().filter(one -> one.getBoolean("mayProcess")).count());
    }

    private String intended(Held held, String ground) {
        var director = token("director3");
        var intention = Json.createObjectBuilder()
                .add("license", held.license())
                .add("ground", ground)
                .add("facts", FACTS)
                .add("reason", WHY)
                .build()
                .toString();
        refused(403, "FORBIDDEN", "POST", "/api/endings/intentions", token("caseworker1"), intention);
        return "/api/endings/"
                + ask("POST", "/api/endings/intentions", director, intention).getString("number");
    }

    /** Intended, served, and answered by the holder. */
    private String answered(Held held, String ground) {
        var path = intended(held, ground);
        paper.serve(number(path));
        var holder = token(held.username(), LicensedOnPaper.PASSWORD);
        ask("POST", path + "/representations", holder, said(path, holder));
        return path;
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String standing(Held held) {
        return json(get("/api/register/" + held.license())).getString("statusCode");
    }

    private static String surrender(Held held, String from) {
        return Json.createObjectBuilder()
                .add("license", held.license())
                .add("reason", "We leave this business.")
                .add("from", from)
                .build()
                .toString();
    }

    private JsonObjectBuilder termination(Held held) {
        return Json.createObjectBuilder()
                .add("license", held.license())
                .add("ground", "MERGED")
                .add("facts", "Extract of the register of enterprises of today.")
                .add("from", paper.today().toString());
    }

    private String said(String path, String token) {
        return "{\"said\":\"证书后来补办了。\",\"eventsSeen\":" + events(path, token) + "}";
    }

    private static JsonObjectBuilder body(String outcome) {
        return Json.createObjectBuilder().add("outcome", outcome).add("reason", WHY);
    }

    private String decision(String outcome, String path, String token) {
        return body(outcome).add("eventsSeen", events(path, token)).build().toString();
    }

    private String answering(String outcome, String path, String token) {
        return body(outcome)
                .add("answer", "What was added later was not there at the grant.")
                .add("eventsSeen", events(path, token))
                .build()
                .toString();
    }
}
