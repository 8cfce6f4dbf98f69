package org.infopool.web.access;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The shapes of what programs send and get, as {@code org/infopool/openapi/*.json} tell them, as JSON schemas. A shape is
 *
 * <ul>
 *   <li>a name of a simple type ({@code text}, {@code count}, {@code number}, {@code flag}, {@code date}, {@code date-time},
 *       {@code any}) or of a shape told under {@code types};
 *   <li>several such names, or words of which one must be given, with {@code |} between;
 *   <li>an object: its properties, where {@code ?} after a name says that it may be missing or null, and {@code *} stands
 *       for any name;
 *   <li>a list with one item: a list of such items.
 * </ul>
 */
final class OpenApiShapes {
    private static final Map<String, JsonObject> SIMPLE = Map.of(
            "text", type("string"),
            "count",
                    Json.createObjectBuilder()
                            .add("type", "integer")
                            .add("format", "int64")
                            .add("minimum", 0)
                            .build(),
            "number", type("number"),
            "flag", type("boolean"),
            "date", text("date"),
            "date-time", text("date-time"),
            "any", JsonValue.EMPTY_JSON_OBJECT);

    private final Set<String> types;

    /**
     * A reader of shapes.
     *
     * @param types the names of shapes that have a name
     */
    OpenApiShapes(Set<String> types) {
        this.types = types;
    }

    private static JsonObject type(String type) {
        return Json.createObjectBuilder().add("type", type).build();
    }

    private static JsonObject text(String format) {
        return Json.createObjectBuilder()
                .add("type", "string")
                .add("format", format)
                .build();
    }

    /**
     * The schema of a shape.
     *
     * @throws IllegalArgumentException when it is none
     */
    JsonObject schema(JsonValue shape) {
        return switch (shape) {
            case JsonString name -> named(name.getString());
            case JsonArray list -> list(list);
            case JsonObject object -> object(object);
            default -> throw new IllegalArgumentException("No shape: " + shape);
        };
    }

    private JsonObject list(JsonArray list) {
        if (list.size() != 1) {
            throw new IllegalArgumentException("No shape: " + list);
        }
        return Json.createObjectBuilder()
                .add("type", "array")
                .add("items", schema(list.getFirst()))
                .build();
    }

    private JsonObject named(String name) {
        if (name.indexOf('|') < 0) {
            return one(name);
        }
        var parts = name.split("\\|", -1);
        if (Arrays.stream(parts).noneMatch(this::isKnown)) {
            return Json.createObjectBuilder()
                    .add("type", "string")
                    .add("enum", Json.createArrayBuilder(Arrays.asList(parts)))
                    .build();
        }
        var choices = Json.createArrayBuilder();
        Arrays.stream(parts).map(this::one).forEach(choices::add);
        return Json.createObjectBuilder().add("anyOf", choices).build();
    }

    private boolean isKnown(String name) {
        return SIMPLE.containsKey(name) || types.contains(name);
    }

    private JsonObject one(String name) {
        var simple = SIMPLE.get(name);
        if (simple != null) {
            return simple;
        }
        if (!types.contains(name)) {
            throw new IllegalArgumentException("No such shape: " + name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    private JsonObject object(JsonObject shape) {
        var properties = Json.createObjectBuilder();
        var required = Json.createArrayBuilder();
        JsonValue others = JsonValue.FALSE;
        for (var property : shape.entrySet()) {
            var name = property.getKey();
            if (name.equals("*")) {
                others = schema(property.getValue());
            } else if (name.endsWith("?")) {
                properties.add(name.substring(0, name.length() - 1), orNull(schema(property.getValue())));
            } else {
                properties.add(name, schema(property.getValue()));
                required.add(name);
            }
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .add("additionalProperties", others)
                .build();
    }

    private static JsonObject orNull(JsonObject schema) {
        if (schema.isEmpty()) {
            return schema;
        }
        return Json.createObjectBuilder()
                .add("anyOf", Json.createArrayBuilder().add(schema).add(type("null")))
                .build();
    }
}
