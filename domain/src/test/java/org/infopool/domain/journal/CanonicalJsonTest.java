package org.infopool.domain.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of RFC 8785 that texts, truths, whole numbers, lists and objects can make. */
class CanonicalJsonTest {
    @Test
    void sortsKeysByTheirUtf16Units() {
        var map = new LinkedHashMap<String, Object>();
        map.put("\u20ac", "Euro Sign");
        map.put("\r", "Carriage Return");
        map.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        map.put("1", "One");
        map.put("\ud83d\ude00", "Emoji: Grinning Face");
        map.put("\u0080", "Control");
        map.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalJson.write(map));
    }

    @Test
    void escapesOnlyWhatMustBe() {
        assertEquals("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\"", CanonicalJson.write("\u20ac$\u000f\nA'B\"\\\"/"));
        assertEquals(
                "\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"", CanonicalJson.write("\b\t\n\f\r\0\u001f\u007f\u2028"));
    }

    @Test
    void writesListsAndNestedObjectsWithoutSpace() {
        assertEquals(
                "{\"a\":[1,-2,true,false,\"x\",{}],\"b\":{\"c\":[]}}",
                CanonicalJson.write(
                        Map.of("b", Map.of("c", List.of()), "a", List.of(1, -2L, true, false, "x", Map.of()))));
    }

    @Test
    void writesWholeNumbersAsFarAsADoubleIsExact() {
        assertEquals("9007199254740991", CanonicalJson.write((1L << 53) - 1));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(1L << 53));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(-(1L << 53)));
    }

    @Test
    void refusesWhatHasNoSingleForm() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(1.5));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write("half \ud83d"));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write("half \ude00 after"));
    }
}
