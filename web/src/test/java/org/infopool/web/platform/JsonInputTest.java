package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.infopool.domain.clock.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs send is read strictly, and everything that is wrong with it is told at once. */
class JsonInputTest {
    private static List<String> errors(String body, Consumer<JsonInput> read) {
        var invalid = assertThrows(InvalidInput.class, () -> {
            var input = JsonInput.of(body);
            read.accept(input);
            input.done();
        });
        return invalid.errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x", "{", "{\"a\":1} x", "{\"a\":01}", "{'a':1}", "[]", "1", "null", "\"text\""})
    void refusesWhatIsNoObject(String body) {
        assertEquals(1, errors(body, input -> {}).size());
    }

    @Test
    void refusesWhatNoParserShouldSwallow() {
        assertEquals(List.of(" TOO_DEEP"), errors("{\"a\":" + "[".repeat(5000), input -> {}));
        assertEquals(
                1,
                errors("{\"a\":" + "9".repeat(5000) + "}", input -> input.count("a"))
                        .size());
        assertEquals(List.of("a TOO_LARGE"), errors("{\"a\":1e999999999}", input -> input.count("a")));
        assertEquals(List.of(" TOO_LONG"), errors("{\"a\":\"" + "x".repeat(1 << 20) + "\"}", input -> {}));
    }

    @Test
    void refusesAPropertyNamedTwice() {
        assertEquals(List.of("a TWICE"), errors("{\"a\":1,\"b\":{\"a\":1},\"a\":1}", input -> {}));
        assertDoesNotThrow(() -> JsonInput.of("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, NOT_WHOLE",
        "5.0, NOT_WHOLE",
        "1e3, NOT_WHOLE",
        "-1, NEGATIVE",
        "-0.5, NEGATIVE",
        "'\"1\"', NOT_A_NUMBER",
        "true, NOT_A_NUMBER",
        "null, NOT_A_NUMBER",
        "[], NOT_A_NUMBER",
        "99999999999999999999, TOO_LARGE"
    })
    void refusesWhatIsNoCount(String value, String code) {
        assertEquals(List.of("a " + code), errors("{\"a\":" + value + "}", input -> input.count("a")));
    }

    @Test
    void refusesANumberJustBeyondTheLargest() {
        assertEquals(
                1,
                errors("{\"a\":9223372036854775808}", input -> input.count("a")).size());
        var input = JsonInput.of("{\"a\":9223372036854775807}");
        assertEquals(Long.MAX_VALUE, input.count("a"));
        input.done();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "\"\"",
                "\"2026-02-30\"",
                "\"2026-2-3\"",
                "\"+12026-01-01\"",
                "\"0000-01-01\"",
                "\"-0001-01-01\"",
                "\"2026-03-02T10:00\"",
                "\" 2026-03-02\""
            })
    void refusesWhatIsNoDay(String value) {
        assertEquals(1, errors("{\"a\":" + value + "}", input -> input.day("a")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"true\"", "1", "[]"})
    void refusesWhatIsNeitherYesNorNo(String value) {
        assertEquals(List.of("a NOT_BOOLEAN"), errors("{\"a\":" + value + "}", input -> input.flag("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"FORWARD\"", "\"Forward\"", "\"\"", "1", "true"})
    void refusesAChoiceThatThereIsNot(String value) {
        assertEquals(
                List.of("a UNKNOWN_VALUE"),
                errors("{\"a\":" + value + "}", input -> input.choice("a", Roll.class, Roll.NONE)));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertEquals(
                List.of(
                        "start REQUIRED",
                        "pauses[1] NOT_AN_OBJECT",
                        "pauses[0].from NOT_A_DATE",
                        "items.track NEGATIVE",
                        "who UNKNOWN_PROPERTY",
                        "items.cat UNKNOWN_PROPERTY"),
                errors("{\"who\":1,\"pauses\":[{\"from\":\"x\"},2],\"items\":{\"track\":-1,\"cat\":1}}", input -> {
                    input.day("start");
                    input.list("pauses").forEach(pause -> pause.optionalDay("from"));
                    input.part("items").count("track");
                }));
        assertEquals(List.of("a NOT_A_LIST"), errors("{\"a\":null}", input -> input.list("a")));
        assertEquals(List.of("a NOT_AN_OBJECT"), errors("{\"a\":null}", input -> input.part("a")));
    }

    @Test
    void takesWhatIsMissingAsNothing() {
        var input = JsonInput.of("{\"day\":\"2026-03-02\",\"none\":null}");
        assertEquals(LocalDate.of(2026, 3, 2), input.day("day"));
        assertNull(input.optionalDay("none"));
        assertEquals(0, input.count("count"));
        assertEquals(List.of(), input.list("list"));
        assertEquals(Roll.NONE, input.choice("roll", Roll.class, Roll.NONE));
        input.done();
    }
}
