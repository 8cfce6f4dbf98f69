package org.infopool.ear.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.infopool.ear.testing.ByApi;
import org.junit.jupiter.api.Test;

/** Whoever starts the product finds every kind of matter in it, at a step where somebody has to do something. */
class DemonstrationIT extends ByApi {
    private static final String TEA = "清茶";
    private static final String PARCEL = "速递通";
    private static final String WAVES = "听涛";

    @Test
    void aPenaltyIsAnsweredReviewedAndToBeDecided() {
        var proceeding = only("proceedings", WAVES);
        assertEquals("HEARD", proceeding.getString("status"));
        var whole = ask("GET", "/api/proceedings/" + proceeding.getString("number"), token("director2"), null);
        assertEquals(1, whole.getJsonArray("reviews").size());
    }

    @Test
    void aReferralIsWithThePolice() {
        assertEquals("RECEIPTED", only("referrals", WAVES).getString("status"));
    }

    @Test
    void oneOrderWasCompliedWithAndOneRuns() {
        assertEquals(
                List.of("COMPLIED", "IN_EFFECT"),
                all("measures", PARCEL).stream()
                        .map(one -> one.getString("status"))
                        .sorted()
                        .toList());
    }

    @Test
    void oneInspectionIsConcludedAndOneToBeHeld() {
        assertEquals("CONCLUDED", only("inspections", PARCEL).getString("status"));
        assertEquals("ORDERED", only("inspections", TEA).getString("status"));
    }

    private JsonObject only(String kind, String party) {
        var found = all(kind, party);
        assertEquals(1, found.size(), () -> kind + " of " + party + ": " + found);
        return found.getFirst();
    }

    private List<JsonObject> all(String kind, String party) {
        var answer = ask(
                "GET",
                "/api/" + kind + "?query=" + URLEncoder.encode(party, StandardCharsets.UTF_8),
                token("director2"),
                null);
        return answer.getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
