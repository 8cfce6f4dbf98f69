package org.infopool.web.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that a program has sent, read field by field and strictly: a wrong type, a number that is negative or
 * not whole, a date that does not exist and a property that nobody asked for are all told, together, when everything was
 * read ({@link #done}). What cannot be read has a harmless value until then.
 *
 * <pre>{@code
 * var input = JsonInput.of(body);
 * var start = input.day("start");
 * var amount = input.count("amount");
 * input.done();
 * }</pre>
 */
public final class JsonInput {
    private static final int LONGEST_BODY = 1 << 20;
    private static final int DEEPEST_NESTING = 32;
    private static final OffsetDateTime NO_MOMENT = OffsetDateTime.of(LocalDateTime.MIN, ZoneOffset.UTC);

    private final JsonObject object;
    private final String path;
    private final List<ApiProblem.FieldError> errors;
    private final List<JsonInput> parts = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    private JsonInput(JsonObject object, String path, List<ApiProblem.FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /**
     * Begins to read.
     *
     * @throws InvalidInput when the body is no JSON object, names a property twice, or is longer than a million characters
     */
    public static JsonInput of(@Nullable String body) {
        if (body == null || body.isBlank()) {
            throw invalid("", "REQUIRED");
        }
        if (body.length() > LONGEST_BODY) {
            throw invalid("", "TOO_LONG");
        }
        try {
            refuseDuplicates(body);
            try (var reader = Json.createReader(new StringReader(body))) {
                if (reader.readValue() instanceof JsonObject object) {
                    return new JsonInput(object, "", new ArrayList<>());
                }
            }
        } catch (JsonException | NumberFormatException | UnsupportedOperationException e) {
            // The parser does not support numbers of thousands of digits.
            throw invalid("", "NOT_JSON");
        }
        throw invalid("", "NOT_AN_OBJECT");
    }

    private static void refuseDuplicates(String body) {
        var open = new ArrayList<Set<String>>();
        try (var parser = Json.createParser(new StringReader(body))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case JsonParser.Event.START_OBJECT, JsonParser.Event.START_ARRAY -> {
                        open.add(new HashSet<>());
                        if (open.size() > DEEPEST_NESTING) {
                            throw invalid("", "TOO_DEEP");
                        }
                    }
                    case JsonParser.Event.END_OBJECT, JsonParser.Event.END_ARRAY -> open.removeLast();
                    case JsonParser.Event.KEY_NAME -> {
                        var name = parser.getString();
                        if (!open.getLast().add(name)) {
                            throw invalid(name, "TWICE");
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(error(field, code)));
    }

    private static ApiProblem.FieldError error(String field, String code) {
        return new ApiProblem.FieldError(field, code, "");
    }

    private void wrong(String field, String code) {
        errors.add(error(path + field, code));
    }

    private @Nullable JsonValue take(String field) {
        read.add(field);
        var value = object.get(field);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    /** Whether the property is there without a value: no yes or no, no number, no list. */
    private boolean isNull(String field) {
        var value = object.get(field);
        return value != null && value.getValueType() == JsonValue.ValueType.NULL;
    }

    /** A text that must be there. */
    public String text(String field) {
        var value = take(field);
        if (value instanceof JsonString text && KeepableText.isKept(text.getString())) {
            return text.getString();
        }
        wrong(field, value == null ? "REQUIRED" : "NOT_TEXT");
        return "";
    }

    /** A text that may be missing. */
    public @Nullable String optionalText(String field) {
        return take(field) == null ? null : text(field);
    }

    /** A text that says nothing when it is missing. */
    public String textOrEmpty(String field) {
        var text = optionalText(field);
        return text == null ? "" : text;
    }

    /** Yes or no; no when it is missing. */
    public boolean flag(String field) {
        if (isNull(field)) {
            wrong(field, "NOT_BOOLEAN");
        }
        var value = take(field);
        if (value != null
                && value.getValueType() != JsonValue.ValueType.TRUE
                && value.getValueType() != JsonValue.ValueType.FALSE) {
            wrong(field, "NOT_BOOLEAN");
        }
        return value != null && value.getValueType() == JsonValue.ValueType.TRUE;
    }

    /** A whole number from 0 up; 0 when it is missing. */
    public long count(String field) {
        if (isNull(field)) {
            wrong(field, "NOT_A_NUMBER");
        }
        var number = optionalCount(field);
        return number == null ? 0 : number;
    }

    /** A whole number from 0 up that must be there. */
    public long requiredCount(String field) {
        if (take(field) == null) {
            wrong(field, "REQUIRED");
            return 0;
        }
        return count(field);
    }

    /**
     * How many events of a thing its writer had seen, {@code eventsSeen}, which must be there. More than any thing can have
     * is as wrong as any other number that is not the present one.
     */
    public int eventsSeen() {
        return Math.toIntExact(Math.min(requiredCount("eventsSeen"), Integer.MAX_VALUE));
    }

    /** A whole number from 0 up that may be missing. */
    public @Nullable Long optionalCount(String field) {
        var value = take(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonNumber number)) {
            wrong(field, "NOT_A_NUMBER");
            return 0L;
        }
        try {
            // A number like 1E999999999 must not be written out to find out that it is too large.
            var decimal = number.bigDecimalValue();
            if (decimal.signum() < 0) {
                wrong(field, "NEGATIVE");
            } else if (decimal.precision() - decimal.scale() > 19) {
                wrong(field, "TOO_LARGE");
            } else if (decimal.scale() != 0) {
                wrong(field, "NOT_WHOLE");
            } else {
                return decimal.longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            wrong(field, "NOT_WHOLE");
        }
        return 0L;
    }

    /** A day, {@code 2025-01-24}, that must be there. */
    public LocalDate day(String field) {
        var day = optionalDay(field);
        if (day == null && take(field) == null) {
            wrong(field, "REQUIRED");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A day that may be missing. */
    public @Nullable LocalDate optionalDay(String field) {
        return parsed(field, JsonInput::fourDigitYear, "NOT_A_DATE");
    }

    /** ISO 8601 also knows years of more digits and years before the first. */
    private static LocalDate fourDigitYear(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException(text);
        }
        return day;
    }

    /**
     * A day that is given in the address, {@code 2025-01-24}.
     *
     * @throws InvalidInput when it is none
     */
    public static LocalDate dayOfAddress(String name, String text) {
        try {
            return fourDigitYear(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(List.of(error(name, text.isEmpty() ? "REQUIRED" : "NOT_A_DATE")));
        }
    }

    /** A date and time with offset that may be missing. */
    public @Nullable OffsetDateTime optionalMoment(String field) {
        return parsed(field, OffsetDateTime::parse, "NOT_A_DATE_TIME");
    }

    /** A date and time with offset, {@code 2025-01-24T09:00:00+08:00}, that must be there. */
    public OffsetDateTime moment(String field) {
        var moment = optionalMoment(field);
        if (moment == null && take(field) == null) {
            wrong(field, "REQUIRED");
        }
        return moment == null ? NO_MOMENT : moment;
    }

    /** Stretches of days, {@code {"from": …, "to": …}}, both ends included; none when they are missing. */
    public List<Pause> stretches(String field) {
        var stretches = new ArrayList<Pause>();
        for (var part : list(field)) {
            var from = part.day("from");
            var to = part.day("to");
            if (to.isBefore(from)) {
                part.refuse("to", "BEFORE_ITS_START");
            } else {
                stretches.add(new Pause(from, to));
            }
        }
        return stretches;
    }

    private <T> @Nullable T parsed(String field, Function<String, T> parse, String otherwise) {
        var value = take(field);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            try {
                return parse.apply(text.getString());
            } catch (DateTimeException e) {
                wrong(field, otherwise);
                return null;
            }
        }
        wrong(field, otherwise);
        return null;
    }

    /** One of the constants, by its code or, where it has none, by its name; the given one when it is missing. */
    public <E extends Enum<E>> E choice(String field, Class<E> choices, @Nullable E otherwise) {
        var first = choices.getEnumConstants()[0];
        var value = take(field);
        if (value == null) {
            if (otherwise == null) {
                wrong(field, "REQUIRED");
            }
            return otherwise == null ? first : otherwise;
        }
        var chosen = value instanceof JsonString text ? named(choices, text.getString()) : null;
        if (chosen != null) {
            return chosen;
        }
        wrong(field, "UNKNOWN_VALUE");
        return otherwise == null ? first : otherwise;
    }

    /** One of the constants that may be missing. Constants without a code are named in small letters. */
    public <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> choices) {
        var value = take(field);
        if (value == null) {
            return null;
        }
        var chosen = value instanceof JsonString text ? named(choices, text.getString()) : null;
        if (chosen == null && value instanceof JsonString text && isInSmallLetters(text.getString())) {
            chosen = named(choices, text.getString().toUpperCase(Locale.ROOT));
        }
        if (chosen == null) {
            wrong(field, "UNKNOWN_VALUE");
        }
        return chosen;
    }

    private static boolean isInSmallLetters(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> choices, String name) {
        for (var one : choices.getEnumConstants()) {
            if (name.equals(one instanceof Coded coded ? coded.code() : one.name())) {
                return one;
            }
        }
        return null;
    }

    /** Whether a field is missing. */
    public boolean lacks(String field) {
        return take(field) == null;
    }

    /** An object inside this one; an empty one when it is missing. */
    public JsonInput part(String field) {
        var value = take(field);
        if (isNull(field) || (value != null && !(value instanceof JsonObject))) {
            wrong(field, "NOT_AN_OBJECT");
        }
        var part = new JsonInput(
                value instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT, path + field + ".", errors);
        parts.add(part);
        return part;
    }

    /** The objects of a list; none when it is missing. */
    public List<JsonInput> list(String field) {
        var items = new ArrayList<JsonInput>();
        for (var value : array(field)) {
            var place = path + field + "[" + items.size() + "].";
            if (!(value instanceof JsonObject)) {
                errors.add(error(place.substring(0, place.length() - 1), "NOT_AN_OBJECT"));
            }
            items.add(new JsonInput(
                    value instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT, place, errors));
        }
        parts.addAll(items);
        return items;
    }

    /** The texts of a list; none when it is missing. */
    public List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var value : array(field)) {
            if (value instanceof JsonString text && KeepableText.isKept(text.getString())) {
                texts.add(text.getString());
            } else {
                wrong(field, "NOT_TEXT");
            }
        }
        return texts;
    }

    /** The constants of a list; none when it is missing. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> choices) {
        var chosen = new ArrayList<E>();
        for (var text : texts(field)) {
            Arrays.stream(choices.getEnumConstants())
                    .filter(one -> one.name().equals(text))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> wrong(field, "UNKNOWN_VALUE"));
        }
        return chosen;
    }

    private JsonArray array(String field) {
        var value = take(field);
        if (value == null && !isNull(field)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        wrong(field, "NOT_A_LIST");
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    /** The names of all properties; all count as read. For objects whose names are data. */
    public Set<String> names() {
        read.addAll(object.keySet());
        return object.keySet();
    }

    /** Adds what is wrong with a field for a reason of the caller's. */
    public void refuse(String field, String code) {
        wrong(field, code);
    }

    /**
     * Everything was read.
     *
     * @throws InvalidInput with everything that was wrong, properties included that nobody read
     */
    public void done() {
        unread();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void unread() {
        object.keySet().stream().filter(name -> !read.contains(name)).forEach(name -> wrong(name, "UNKNOWN_PROPERTY"));
        parts.forEach(JsonInput::unread);
    }
}
