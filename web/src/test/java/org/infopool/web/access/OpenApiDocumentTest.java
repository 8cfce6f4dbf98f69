package org.infopool.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.AuthorizationTable.Kind;
import org.junit.jupiter.api.Test;

/**
 * The document names every endpoint of the authorization table, and says in full what is told of one. That all are told is
 * tried with the assembled product.
 */
class OpenApiDocumentTest {
    private static final Set<String> ENDPOINTS =
            new AuthorizationTable().rows(Kind.ENDPOINT).keySet();

    private static JsonObject document() {
        return OpenApiDocument.of(new AuthorizationTable());
    }

    private static Set<String> named(JsonObject document) {
        var named = new TreeSet<String>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .keySet()
                        .forEach(verb -> named.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return named;
    }

    private static String schema(String shape) {
        try (var reader = Json.createReader(new StringReader(shape))) {
            return new OpenApiShapes(Set.of("Known")).schema(reader.readValue()).toString();
        }
    }

    @Test
    void saysOfWhatIsToldWhatItTakesAndAnswers() {
        var document = document();
        assertEquals(ENDPOINTS, named(document));
        var lacking = OpenApiDocument.toldEndpoints().stream()
                .flatMap(name -> OpenApiDocument.lacking(document, name).stream())
                .toList();
        assertEquals(List.of(), lacking);
        assertEquals(List.of("GET /api/nowhere is not there"), OpenApiDocument.lacking(document, "GET /api/nowhere"));
    }

    @Test
    void tellsNoEndpointThatDoesNotExist() {
        var told = new TreeSet<>(OpenApiDocument.toldEndpoints());
        assertFalse(told.isEmpty());
        told.removeAll(ENDPOINTS);
        assertEquals(Set.of(), told);
    }

    @Test
    void saysWhoMayAskAndWhatCanGoWrong() {
        var grant = document()
                .getJsonObject("paths")
                .getJsonObject("/api/applications/{number}/grant")
                .getJsonObject("post");
        assertEquals("[\"DIRECTOR\"]", grant.getJsonArray("x-roles").toString());
        assertEquals("[{\"bearer\":[]}]", grant.getJsonArray("security").toString());
        assertTrue(grant.getJsonObject("responses")
                .keySet()
                .containsAll(Set.of("200", "400", "401", "403", "404", "409", "415", "422", "429", "500")));
        assertEquals("postApplicationsNumberGrant", grant.getString("operationId"));
    }

    @Test
    void readsShapes() {
        assertEquals("{\"type\":\"string\"}", schema("\"text\""));
        assertEquals("{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}", schema("\"a|b\""));
        assertEquals(
                "{\"anyOf\":[{\"type\":\"string\",\"format\":\"date\"},{\"$ref\":\"#/components/schemas/Known\"}]}",
                schema("\"date|Known\""));
        assertEquals("{\"type\":\"array\",\"items\":{\"type\":\"boolean\"}}", schema("[\"flag\"]"));
        assertEquals(
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"},"
                        + "\"b\":{\"anyOf\":[{\"type\":\"number\"},{\"type\":\"null\"}]}},"
                        + "\"required\":[\"a\"],\"additionalProperties\":false}",
                schema("{\"a\":\"text\",\"b?\":\"number\"}"));
        assertThrows(IllegalArgumentException.class, () -> schema("\"Unknown\""));
        assertThrows(IllegalArgumentException.class, () -> schema("[]"));
    }
}
