package org.infopool.ear.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint, as the OpenAPI document tells it.
 *
 * @param roles who may ask: {@code PUBLIC}, {@code SIGNED_IN} or roles
 */
record Endpoint(String verb, String path, List<String> roles, JsonObject operation) {
    /** All that the document tells. */
    static List<Endpoint> of(JsonObject document) {
        var endpoints = new ArrayList<Endpoint>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, told) -> {
                    var operation = told.asJsonObject();
                    var roles = operation.getJsonArray("x-roles").getValuesAs(JsonString::getString);
                    endpoints.add(new Endpoint(verb.toUpperCase(Locale.ROOT), path, roles, operation));
                }));
        return endpoints;
    }

    boolean isPublic() {
        return roles.contains("PUBLIC");
    }

    boolean isNumbered() {
        return path.contains("{");
    }

    /** Its address, about something with this number. */
    String about(String number) {
        return path.replaceAll("\\{\\w+}", number);
    }

    /** The schema of the JSON that it takes; absent where it takes none. */
    @Nullable
    JsonObject takes() {
        var body = operation.getJsonObject("requestBody");
        var json = body == null ? null : body.getJsonObject("content").getJsonObject("application/json");
        return json == null ? null : json.getJsonObject("schema");
    }

    /** The media type of what it takes. */
    String mediaType() {
        var body = operation.getJsonObject("requestBody");
        return body == null
                ? "application/json"
                : body.getJsonObject("content").keySet().iterator().next();
    }

    /** The schema of the JSON that it answers; absent where it answers none. */
    @Nullable
    JsonObject answers() {
        return operation.getJsonObject("responses").entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().asJsonObject().getJsonObject("content"))
                .filter(content -> content != null && content.containsKey("application/json"))
                .map(content -> content.getJsonObject("application/json").getJsonObject("schema"))
                .findFirst()
                .orElse(null);
    }

    /** The parameters of its query. */
    List<JsonObject> query() {
        return operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(parameter -> parameter.getString("in").equals("query"))
                .toList();
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
