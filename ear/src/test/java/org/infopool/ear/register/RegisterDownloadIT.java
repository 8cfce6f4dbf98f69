package org.infopool.ear.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import org.infopool.ear.testing.OverHttp;
import org.junit.jupiter.api.Test;

/** Anyone may take the register along, as it is and as it was. */
class RegisterDownloadIT extends OverHttp {
    private static final String HEAD =
            "\ufefflicenseNumber,enterpriseName,latinName,uscc,status,statusCode,validFrom,validTo\r\n";
    private static final String TEA = "清茶";

    @Test
    void aSpreadsheetHoldsEveryLicense() {
        var answer = get("/api/register/download.csv");
        assertTrue(answer.body().startsWith(HEAD), answer.body());
        assertTrue(answer.body().contains(TEA), answer.body());
        assertEquals(
                total(),
                answer.body().lines().count() - 1,
                "as many lines under the head as the search counts licenses");
        var name = answer.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(name.matches("attachment; filename=\"register-\\d{4}-\\d\\d-\\d\\d\\.csv\""), name);
    }

    @Test
    void aListHoldsWhatTheSearchFinds() {
        var all = array(get("/api/register/download.json").body());
        assertEquals(total(), all.size());
        var found = array("[" + get("/api/register?query=%E6%B8%85%E8%8C%B6").body() + "]")
                .getJsonObject(0)
                .getJsonArray("items");
        assertEquals(1, found.size());
        assertTrue(all.contains(found.getFirst()), all.toString());
    }

    @Test
    void beforeTheFirstLicenseThereIsNone() {
        assertEquals(HEAD, get("/api/register/download.csv?asAt=2001-01-01").body());
        assertEquals(
                "[]", get("/api/register/download.json?asKnownOn=2001-01-01").body());
    }

    private long total() {
        return array("[" + get("/api/register?limit=1").body() + "]")
                .getJsonObject(0)
                .getInt("total");
    }

    private static JsonArray array(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
