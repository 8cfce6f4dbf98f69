package org.infopool.ear.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the API answered to something that it must refuse. */
record ApiAnswer(int status, String mediaType, String body) {
    /** What is wrong with the refusal; nothing when it is a problem with a code and one of these states. */
    List<String> flaws(int... expected) {
        var flaws = new ArrayList<String>();
        if (Arrays.stream(expected).noneMatch(one -> one == status)) {
            flaws.add("answers " + status + " and not one of " + Arrays.toString(expected));
        }
        if (!mediaType.startsWith("application/problem+json")) {
            flaws.add("answers in " + mediaType);
            return flaws;
        }
        var problem = json();
        if (problem.getString("code", "").isBlank()) {
            flaws.add("has no code");
        }
        if (problem.getInt("status", 0) != status) {
            flaws.add("says another status than it has");
        }
        if (problem.getString("detail", "").isBlank()) {
            flaws.add("says nothing");
        }
        if (body.contains("Exception") || body.contains("org.infopool") || body.contains("\tat ")) {
            flaws.add("tells of our insides");
        }
        return flaws;
    }

    /** Whether it names this flaw of a field. */
    boolean names(String code) {
        return body.contains("\"" + code + "\"");
    }

    /** The body, an empty object when it is none. */
    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
