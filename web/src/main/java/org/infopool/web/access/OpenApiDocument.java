package org.infopool.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.infopool.ejb.access.Admission;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.AuthorizationTable.Kind;
import org.infopool.web.platform.ApiProblem;
import org.jspecify.annotations.Nullable;

/**
 * The API as an OpenAPI 3.1 document: the endpoints of the authorization table, with who may ask, and the shapes of what
 * they take and answer, told in one file for each feature beside this class's package.
 */
@ApplicationScoped
public class OpenApiDocument {
    private static final String FOLDER = "/org/infopool/openapi/";

    /** A feature without endpoints has no file. */
    private static final List<String> FEATURES = List.of(
            "access",
            "clock",
            "desk",
            "document",
            "journal",
            "notice",
            "platform",
            "rulebook",
            "enterprise",
            "application",
            "imports",
            "vetting",
            "license",
            "ending",
            "winddown",
            "register",
            "obligation",
            "selfinspection",
            "inspection",
            "enforcement",
            "referral",
            "serving",
            "proceeding",
            "complaint",
            "incident");

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";
    private static final String BEARER = "bearer";
    private static final String BASIC = "basic";

    @Inject
    private AuthorizationTable table;

    private @Nullable JsonObject document;

    /** What a feature's file says. */
    private record Told(Map<String, JsonValue> types, Map<String, JsonObject> endpoints) {}

    /** The document. */
    public synchronized JsonObject get() {
        if (document == null) {
            document = of(table);
        }
        return document;
    }

    /** The endpoints whose shapes are told. */
    static Set<String> toldEndpoints() {
        return new TreeSet<>(told().endpoints().keySet());
    }

    private static Told told() {
        var told = new Told(new TreeMap<>(), new TreeMap<>());
        for (var feature : FEATURES) {
            var file = FOLDER + feature + ".json";
            var stream = OpenApiDocument.class.getResourceAsStream(file);
            if (stream == null) {
                continue;
            }
            try (var reader = Json.createReader(stream)) {
                var object = reader.readObject();
                var types = object.getJsonObject("types");
                if (types != null) {
                    types.forEach((name, shape) -> once(told.types(), name, shape));
                }
                object.getJsonObject("endpoints").forEach((name, shape) -> {
                    var endpoint = shape.asJsonObject();
                    once(
                            told.endpoints(),
                            name,
                            Json.createObjectBuilder(endpoint)
                                    .add("tag", feature)
                                    .build());
                });
            }
        }
        return told;
    }

    private static <T> void once(Map<String, T> all, String name, T one) {
        if (all.putIfAbsent(name, one) != null) {
            throw new IllegalStateException("Told twice: " + name);
        }
    }

    /** The document over the endpoints of a table. */
    static JsonObject of(AuthorizationTable table) {
        var told = told();
        var names = new LinkedHashSet<>(told.types().keySet());
        names.add("Problem");
        var shapes = new OpenApiShapes(names);
        var schemas = Json.createObjectBuilder();
        told.types().forEach((name, shape) -> schemas.add(name, shapes.schema(shape)));
        schemas.add("Problem", problem());
        var paths = new TreeMap<String, JsonObjectBuilder>();
        table.rows(Kind.ENDPOINT).forEach((name, admission) -> {
            var space = name.indexOf(' ');
            var path = name.substring(space + 1);
            var shape = told.endpoints().getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
            paths.computeIfAbsent(path, any -> Json.createObjectBuilder())
                    .add(
                            name.substring(0, space).toLowerCase(Locale.ROOT),
                            operation(name, path, admission, shape, shapes));
        });
        var all = Json.createObjectBuilder();
        paths.forEach(all::add);
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "Infopool")
                                .add("version", "1")
                                .add(
                                        "description",
                                        "The register and the supervision desk of an information processing pool."
                                                + " Money is in fen, days and times are ISO 8601, errors are problems"
                                                + " (RFC 9457) with a stable code. A POST, PUT or DELETE that carries an"
                                                + " Idempotency-Key has its effect once."))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
                .add("paths", all)
                .add(
                        "components",
                        Json.createObjectBuilder().add("schemas", schemas).add("securitySchemes", security()))
                .build();
    }

    private static JsonObject problem() {
        return new OpenApiShapes(Set.of())
                .schema(Json.createObjectBuilder()
                        .add("type", "text")
                        .add("title", "text")
                        .add("status", "count")
                        .add("code", "text")
                        .add("detail", "text")
                        .add(
                                "errors?",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("field", "text")
                                                .add("code", "text")
                                                .add("detail", "text")))
                        .build());
    }

    private static JsonObjectBuilder security() {
        return Json.createObjectBuilder()
                .add(BEARER, Json.createObjectBuilder().add("type", "http").add("scheme", "bearer"))
                .add(BASIC, Json.createObjectBuilder().add("type", "http").add("scheme", "basic"));
    }

    private static JsonObject operation(
            String name, String path, Admission admission, JsonObject shape, OpenApiShapes shapes) {
        var isWriting = !name.startsWith("GET ");
        var operation = Json.createObjectBuilder()
                .add("operationId", operationId(name))
                .add("tags", Json.createArrayBuilder().add(shape.getString("tag", "")))
                .add("summary", shape.getString("does", ""))
                .add("x-roles", roles(admission))
                .add("parameters", parameters(path, shape, isWriting, shapes));
        if (shape.containsKey("takes")) {
            var takes = shape.get("takes");
            operation.add(
                    "requestBody",
                    Json.createObjectBuilder().add("required", true).add("content", content(takes, shapes)));
        }
        if (admission.to() != Admission.To.PUBLIC) {
            operation.add(
                    "security",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add(
                                            name.equals(TokenResource.ISSUE) ? BASIC : BEARER,
                                            JsonValue.EMPTY_JSON_ARRAY)));
        }
        return operation
                .add("responses", responses(path, admission, shape, shapes))
                .build();
    }

    private static JsonArrayBuilder roles(Admission admission) {
        return admission.to() == Admission.To.ROLES
                ? Json.createArrayBuilder(
                        admission.roles().stream().map(Enum::name).toList())
                : Json.createArrayBuilder().add(admission.to().name());
    }

    /** {@code POST /api/rules/late-fee} is {@code postRulesLateFee}. */
    private static String operationId(String name) {
        var id = new StringBuilder();
        for (var word : name.replace("/api", "").split("[^A-Za-z]+", -1)) {
            var lower = id.isEmpty() ? word.toLowerCase(Locale.ROOT) : word;
            id.append(
                    id.isEmpty() || lower.isEmpty()
                            ? lower
                            : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return id.toString();
    }

    private static JsonArrayBuilder parameters(String path, JsonObject shape, boolean isWriting, OpenApiShapes shapes) {
        var parameters = Json.createArrayBuilder();
        var inPath = IN_PATH.matcher(path);
        while (inPath.find()) {
            parameters.add(parameter(inPath.group(1), "path", true, shapes.schema(Json.createValue("text"))));
        }
        var query = shape.getJsonObject("query");
        if (query != null) {
            query.forEach((name, type) -> {
                var optional = name.endsWith("?");
                parameters.add(parameter(
                        optional ? name.substring(0, name.length() - 1) : name,
                        "query",
                        !optional,
                        shapes.schema(type)));
            });
        }
        if (isWriting) {
            parameters.add(parameter("Idempotency-Key", "header", false, shapes.schema(Json.createValue("text"))));
        }
        return parameters;
    }

    private static JsonObjectBuilder parameter(String name, String in, boolean required, JsonObject schema) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", in)
                .add("required", required)
                .add("schema", schema);
    }

    /** What goes in or out. A text with a slash in it is the media type of bytes. */
    private static JsonObjectBuilder content(JsonValue shape, OpenApiShapes shapes) {
        if (shape instanceof JsonString type && type.getString().indexOf('/') > 0) {
            return Json.createObjectBuilder()
                    .add(
                            type.getString(),
                            Json.createObjectBuilder()
                                    .add(
                                            "schema",
                                            Json.createObjectBuilder()
                                                    .add("type", "string")
                                                    .add("format", "binary")));
        }
        return Json.createObjectBuilder().add(JSON, Json.createObjectBuilder().add("schema", shapes.schema(shape)));
    }

    private static JsonObjectBuilder responses(
            String path, Admission admission, JsonObject shape, OpenApiShapes shapes) {
        var responses = Json.createObjectBuilder();
        var answers = shape.get("answers");
        if (answers == null) {
            responses.add("204", Json.createObjectBuilder().add("description", "Done."));
        } else {
            responses.add(
                    String.valueOf(shape.getInt("status", 200)),
                    Json.createObjectBuilder().add("description", "Done.").add("content", content(answers, shapes)));
        }
        var isPublic = admission.to() == Admission.To.PUBLIC;
        for (var problem : problems(path, shape, isPublic).entrySet()) {
            responses.add(
                    problem.getKey(),
                    Json.createObjectBuilder()
                            .add("description", problem.getValue())
                            .add(
                                    "content",
                                    Json.createObjectBuilder()
                                            .add(
                                                    ApiProblem.MEDIA_TYPE,
                                                    Json.createObjectBuilder()
                                                            .add(
                                                                    "schema",
                                                                    Json.createObjectBuilder()
                                                                            .add(
                                                                                    "$ref",
                                                                                    "#/components/schemas/Problem")))));
        }
        return responses;
    }

    private static Map<String, String> problems(String path, JsonObject shape, boolean isPublic) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "The input is not what it must be.");
        problems.put("429", "Too many requests.");
        problems.put("500", "A fault of ours, with its reference.");
        if (!isPublic) {
            problems.put("401", "Nobody is signed in.");
            problems.put("403", "The account may not do this.");
        }
        if (path.contains("{")) {
            problems.put("404", "It is not there, or not to be seen.");
        }
        if (shape.containsKey("takes")) {
            problems.put("409", "Somebody else was quicker.");
            problems.put("415", "The content is of another type.");
            problems.put("422", "A rule forbids it; the code names the rule.");
        }
        return problems;
    }

    /** What an endpoint lacks in the document, in words; nothing when it is told in full. */
    static List<String> lacking(JsonObject document, String name) {
        var lacking = new ArrayList<String>();
        var space = name.indexOf(' ');
        var path = document.getJsonObject("paths").getJsonObject(name.substring(space + 1));
        var operation = path == null
                ? null
                : path.getJsonObject(name.substring(0, space).toLowerCase(Locale.ROOT));
        if (operation == null) {
            return List.of(name + " is not there");
        }
        if (operation.getString("summary", "").isEmpty()) {
            lacking.add(name + " does not say what it does");
        }
        if (!hasSchema(operation)) {
            lacking.add(name + " does not say what it answers");
        }
        return lacking;
    }

    private static boolean hasSchema(JsonObject operation) {
        var responses = operation.getJsonObject("responses");
        return responses.containsKey("204")
                ? !operation.getJsonArray("tags").getString(0).isEmpty()
                : responses.entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .anyMatch(answer -> answer.getValue().asJsonObject().containsKey("content"));
    }
}
