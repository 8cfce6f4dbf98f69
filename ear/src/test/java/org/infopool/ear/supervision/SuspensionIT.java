package org.infopool.ear.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.infopool.ear.license.LicensedOnPaper;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/**
 * A license that is suspended as a penalty carries nothing until the suspension ends by itself (Pool rules 6). It moves the
 * clock that all tests share by three months.
 */
class SuspensionIT extends ByApi {
    private final LicensedOnPaper paper = new LicensedOnPaper();

    @Test
    void aSuspensionEndsByTheClock() {
        var held = paper.grant("SU", 1).getFirst();
        new RevocationByApi().suspend(held);
        var path = "/api/register/" + held.license();
        assertEquals("SUSPENDED", ask("GET", path, null, null).getString("statusCode"));
        var permits = ask("GET", "/api/register/statuses", null, null)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertFalse(permits.stream()
                .filter(one -> one.getString("statusCode").equals("SUSPENDED"))
                .findFirst()
                .orElseThrow()
                .getBoolean("mayProcess"));
        var last = paper.today().plusMonths(3);
        ask(
                "POST",
                "/api/clock",
                token("admin1"),
                Json.createObjectBuilder()
                        .add("to", last.plusDays(1) + "T08:00:00+08:00")
                        .build()
                        .toString());
        var entry = ask("GET", path, null, null);
        assertEquals("VALID", entry.getString("statusCode"));
        assertEquals(
                last.plusDays(1).toString(),
                entry.getJsonArray("history").getJsonObject(0).getString("trueFrom"));
    }
}
