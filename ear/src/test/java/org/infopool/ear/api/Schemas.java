package org.infopool.ear.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The schemas of an OpenAPI document, as far as ours go: makes samples of them, and holds values against them. */
final class Schemas {
    private final JsonObject named;

    Schemas(JsonObject document) {
        named = document.getJsonObject("components").getJsonObject("schemas");
    }

    /** The schema itself, where a reference stands for it. */
    JsonObject resolved(JsonObject schema) {
        var reference = schema.getString("$ref", null);
        return reference == null
                ? schema
                : resolved(named.getJsonObject(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    /** The first of several that a value may be. */
    JsonObject first(JsonObject schema) {
        var resolved = resolved(schema);
        var choices = resolved.getJsonArray("anyOf");
        return choices == null ? resolved : first(choices.getJsonObject(0));
    }

    /** A value with everything in it. */
    JsonValue sample(JsonObject of) {
        var schema = first(of);
        return switch (schema.getString("type", "any")) {
            case "object" -> {
                var object = Json.createObjectBuilder();
                schema.getJsonObject("properties")
                        .forEach((name, property) -> object.add(name, sample(property.asJsonObject())));
                yield object.build();
            }
            case "array" ->
                Json.createArrayBuilder()
                        .add(sample(schema.getJsonObject("items")))
                        .build();
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.FALSE;
            default -> Json.createValue(text(schema));
        };
    }

    private static String text(JsonObject schema) {
        var words = schema.getJsonArray("enum");
        return words != null
                ? words.getString(0)
                : switch (schema.getString("format", "")) {
                    case "date" -> "2026-01-05";
                    case "date-time" -> "2026-01-05T09:00:00+08:00";
                    default -> "x";
                };
    }

    /** What is wrong with a value; nothing when the schema allows it. */
    List<String> flaws(JsonValue value, JsonObject schema) {
        var flaws = new ArrayList<String>();
        check(value, schema, "$", flaws);
        return flaws;
    }

    private void check(JsonValue value, JsonObject of, String place, List<String> flaws) {
        var schema = resolved(of);
        var choices = schema.getJsonArray("anyOf");
        if (choices != null) {
            if (choices.getValuesAs(JsonObject.class).stream()
                    .noneMatch(choice -> flaws(value, choice).isEmpty())) {
                flaws.add(place + " is none of " + choices + ": " + value);
            }
            return;
        }
        var fits = switch (schema.getString("type", "any")) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "number" -> value instanceof JsonNumber;
            case "boolean" -> value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE);
            case "string" -> value instanceof JsonString text && isText(text, schema);
            case "null" -> value.equals(JsonValue.NULL);
            default -> true;
        };
        if (!fits) {
            flaws.add(place + " is no " + schema + ": " + value);
        } else if (value instanceof JsonObject object && schema.containsKey("properties")) {
            checkObject(object, schema, place, flaws);
        } else if (value instanceof JsonArray array && schema.containsKey("items")) {
            array.forEach(item -> check(item, schema.getJsonObject("items"), place + "[]", flaws));
        }
    }

    private void checkObject(JsonObject object, JsonObject schema, String place, List<String> flaws) {
        var properties = schema.getJsonObject("properties");
        schema.getJsonArray("required").getValuesAs(JsonString::getString).stream()
                .filter(name -> !object.containsKey(name))
                .forEach(name -> flaws.add(place + " lacks " + name));
        object.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                check(value, properties.getJsonObject(name), place + "." + name, flaws);
            } else if (schema.get("additionalProperties") instanceof JsonObject others) {
                check(value, others, place + "." + name, flaws);
            } else {
                flaws.add(place + " has " + name + ", which is not told");
            }
        });
    }

    private static boolean isText(JsonString text, JsonObject schema) {
        var words = schema.getJsonArray("enum");
        if (words != null) {
            return words.contains(text);
        }
        try {
            return switch (schema.getString("format", "")) {
                case "date" -> LocalDate.parse(text.getString()) != null;
                case "date-time" -> OffsetDateTime.parse(text.getString()) != null;
                default -> true;
            };
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
