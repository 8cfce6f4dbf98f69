package org.infopool.ear.supervision;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.infopool.ear.license.LicensedOnPaper;
import org.infopool.ear.license.LicensedOnPaper.Held;
import org.infopool.ear.testing.ByApi;

/**
 * A license that a journey begins with when it is lost or suspended already: its holder has sold data, did not ask for a
 * hearing, and was served with the decision. Moves the clock by the days in which a hearing could have been asked for.
 */
final class RevocationByApi extends ByApi {
    private final LicensedOnPaper paper = new LicensedOnPaper();

    /** Revokes the license. */
    void revoke(Held held) {
        decide(held, "REVOCATION", "pool.6.revocation");
    }

    /** Suspends the license. */
    void suspend(Held held) {
        decide(held, "LICENSE_SUSPENSION", "pool.6.suspension");
    }

    private void decide(Held held, String measure, String rule) {
        var caseworker = token("caseworker1");
        var violation = suspected(held, caseworker);
        var proposal = body().add("violations", Json.createArrayBuilder(List.of(violation)))
                .add("place", "LICENSE_OR_FILING")
                .add("facts", "The holder sold account data to a broker.");
        var number = ask(
                        "POST", "/api/proceedings", caseworker, proposal.build().toString())
                .getString("number");
        var path = "/api/proceedings/" + number;
        var director = token("director2");
        var inspector = token("inspector1");
        step(
                path + "/filing",
                director,
                body().add(
                                "investigators",
                                Json.createArrayBuilder(people(path + "/investigators", director)
                                        .subList(0, 2))));
        step(
                path + "/report",
                inspector,
                body().add("outcome", "PENALTY").add("report", "The logs of the broker show the sale."));
        step(path + "/notice", caseworker, body().add("penalty", RevocationIT.penalty(measure, rule)));
        paper.serve(number);
        ask("POST", "/api/clock", token("admin1"), "{\"advance\":\"P12D\"}");

        director = token("director2");
        step(path + "/review", token("reviewer2"), RevocationIT.review());
        step(path + "/discussion", token("director1"), RevocationIT.discussion(people(path + "/heads", director)));
        step(path + "/decision", director, RevocationIT.decision(RevocationIT.penalty(measure, rule)));
        paper.serve(number);
    }

    private String suspected(Held held, String caseworker) {
        var suspicion = body().add("uscc", held.uscc())
                .add("license", held.license())
                .add("type", "ILLEGAL_SALE")
                .add("facts", "Account data of users were sold to a broker without their consent.")
                .add("actFrom", paper.today().toString());
        var number = ask(
                        "POST", "/api/violations", caseworker, suspicion.build().toString())
                .getString("number");
        var path = "/api/violations/" + number;
        ask(
                "PUT",
                path + "/assessment",
                caseworker,
                body().add("persons", 200_000)
                        .add("sensitivity", "SENSITIVE")
                        .add("purpose", "SALE")
                        .add("harm", "REAL")
                        .add("tampering", true)
                        .add("eventsSeen", events(path, caseworker))
                        .build()
                        .toString());
        return number;
    }

    private void step(String path, String token, JsonObjectBuilder body) {
        var read = path.substring(0, path.lastIndexOf('/'));
        ask(
                "POST",
                path,
                token,
                body.add("eventsSeen", events(read, token)).build().toString());
    }

    private List<String> people(String path, String token) {
        return ask("GET", path, token, null).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("person"))
                .toList();
    }

    private static JsonObjectBuilder body() {
        return Json.createObjectBuilder();
    }
}
