package org.infopool.ear.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/** The search finds what its asker may see, by number, name and code, and nothing of others. */
class SearchIT extends ByApi {
    /** Yunhai Clear Tea, the enterprise of applicant1. */
    private static final String TEA = "91990100MA7YH0011X";

    private JsonObject search(String text, String token) {
        return ask("GET", "/api/search?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8), token, null);
    }

    private static Set<String> kinds(JsonObject found) {
        return found.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                .map(group -> group.getString("kind"))
                .collect(Collectors.toSet());
    }

    private String number(String list, String token) {
        return first(list, token).getString("number");
    }

    @Test
    void staffFindAnEnterpriseAndItsMattersByCodeAndByEitherName() {
        var caseworker = token("caseworker1");
        for (var text : List.of(TEA, TEA.toLowerCase(java.util.Locale.ROOT), "云海清茶", "clear tea")) {
            var kinds = kinds(search(text, caseworker));
            assertTrue(
                    kinds.containsAll(Set.of("ENTERPRISE", "APPLICATION", "LICENSE", "OBLIGATION")),
                    () -> text + ": " + kinds);
        }
        assertEquals(
                "ENTERPRISE", search(TEA, caseworker).getJsonObject("exact").getString("kind"));
        assertTrue(search("云海清茶", caseworker).isNull("exact"));
    }

    @Test
    void aWholeNumberIsOneThing() {
        var caseworker = token("caseworker1");
        for (var list : List.of("/api/applications", "/api/licenses", "/api/obligations", "/api/violations")) {
            var number = number(list, caseworker);
            var exact = search(number, caseworker).getJsonObject("exact");
            assertEquals(number, exact.getString("number"), list);
        }
    }

    @Test
    void whatIsTypedIsNoPattern() {
        var caseworker = token("caseworker1");
        assertEquals(Set.of(), kinds(search("%", caseworker)));
        assertEquals(Set.of(), kinds(search("_", caseworker)));
        assertEquals(Set.of(), kinds(search("  ", caseworker)));
        assertEquals(Set.of(), kinds(search("x' or '1'='1", caseworker)));
    }

    @Test
    void anApplicantFindsTheirOwnAndNothingOfOthers() {
        var tea = token("applicant1");
        var number = number("/api/applications", tea);
        assertEquals(number, search(number, tea).getJsonObject("exact").getString("number"));
        var own = kinds(search(TEA, tea));
        assertTrue(own.contains("LICENSE"), own::toString);
        assertFalse(own.contains("ENTERPRISE") || own.contains("IMPORT") || own.contains("REFERRAL"), own::toString);

        var care = token("applicant2");
        for (var text : List.of(number, TEA, "云海清茶", "Clear Tea", number("/api/licenses", tea))) {
            assertEquals(Set.of(), kinds(search(text, care)), text);
        }
    }

    @Test
    void whoMayNotSeeAListFindsNothingOfIt() {
        assertFalse(kinds(search(TEA, token("inspector1"))).contains("APPLICATION"), "inspectors read no applications");
        refused(401, "UNAUTHORIZED", "GET", "/api/search?query=" + TEA, null, null);
    }
}
