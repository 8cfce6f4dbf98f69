package org.infopool.domain.rulebook;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.clock.Direction;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Roll;
import org.infopool.domain.clock.Side;
import org.infopool.domain.clock.Span;
import org.infopool.domain.clock.StatutoryPeriod;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.shared.Coded;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads rule books from JSON, one file for each instrument, into typed parameters. It is strict: a member it does not
 * know is a mistake in the file.
 */
public final class RuleBookReader {
    private static final String INDEX = "index.json";
    private static final int DIGEST_LENGTH = 12;
    private static final Set<String> MONEY = Set.of("CNY", "EUR");
    private static final long HUNDREDTHS = 100;

    /** The members that every parameter may have, whatever its kind. */
    private static final Set<String> COMMON =
            Set.of("id", "article", "title", "kind", "verified", "note", "status", "textVersion", "from", "to");

    private RuleBookReader() {}

    static RuleBook builtIn() {
        var parameters = new ArrayList<Parameter>();
        var digest = sha256();
        var index = read(INDEX, digest);
        for (var file : index.getJsonArray("instruments").getValuesAs(JsonString::getString)) {
            parameters.addAll(parameters(read(file, digest)));
        }
        var content = HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
        return new RuleBook(index.getString("version") + "-" + content, parameters);
    }

    /** The pilot that the demonstration runs in. */
    public static Pilot demonstrationPilot() {
        return pilot(read("pilot-demonstration.json", sha256()));
    }

    private static JsonObject read(String file, MessageDigest digest) {
        try (var in = RuleBookReader.class.getResourceAsStream("/org/infopool/rulebook/" + file)) {
            if (in == null) {
                throw new IllegalStateException("There is no rule book file " + file);
            }
            var bytes = in.readAllBytes();
            digest.update(bytes);
            try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                return reader.readObject();
            } catch (RuntimeException e) {
                throw new IllegalStateException(file, e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pilot from its JSON form. */
    public static Pilot pilot(JsonObject json) {
        return new Pilot(
                json.getString("code"),
                text(json, "instrument"),
                Set.copyOf(strings(json, "territory")),
                text(json, "territoryName"),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                measures(json.getJsonArray("measures")));
    }

    /** The parameters of one instrument from their JSON form. */
    public static List<Parameter> parameters(JsonObject json) {
        var instrument = json.getJsonObject("instrument");
        var source = new Instrument(
                instrument.getString("code"), text(instrument, "name"), text(instrument, "abbreviation"));
        return json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .map(parameter -> parameter(source, instrument, parameter))
                .toList();
    }

    private static Parameter parameter(Instrument instrument, JsonObject defaults, JsonObject json) {
        var id = json.getString("id");
        try {
            var known = new TreeSet<>(COMMON);
            var value = value(id, instrument, json, known);
            for (var member : json.keySet()) {
                if (!known.contains(member)) {
                    throw new IllegalArgumentException("What is " + member + "?");
                }
            }
            return new Parameter(
                    id,
                    instrument,
                    json.getString("article"),
                    inherited(json, defaults, "textVersion"),
                    coded(LegalStatus.class, inherited(json, defaults, "status")),
                    LocalDate.parse(inherited(json, defaults, "from")),
                    optional(json, "to") == null ? null : LocalDate.parse(json.getString("to")),
                    text(json, "title"),
                    value,
                    Verification.valueOf(json.getString("verified")),
                    json.getString("note", ""));
        } catch (RuntimeException e) {
            throw new IllegalStateException("Rule book parameter " + id + ": " + e.getMessage(), e);
        }
    }

    private static String inherited(JsonObject json, JsonObject defaults, String member) {
        return json.containsKey(member) ? json.getString(member) : defaults.getString(member);
    }

    private static Value value(String id, Instrument instrument, JsonObject json, Set<String> known) {
        return switch (json.getString("kind", "provision")) {
            case "provision" -> new Value.Provision();
            case "period" -> {
                Collections.addAll(
                        known,
                        "amount",
                        "unit",
                        "direction",
                        "roll",
                        "side",
                        "adverse",
                        "warn",
                        "pausedBy",
                        "extension");
                yield new Value.Period(period(id, json));
            }
            case "amount" -> {
                Collections.addAll(known, "value", "unit");
                var currency = json.getString("unit");
                if (!MONEY.contains(currency)) {
                    throw new IllegalArgumentException("No currency: " + currency);
                }
                yield new Value.Sum(new Amount(Money.ofYuan(number(json, "value")), currency));
            }
            case "threshold" -> {
                Collections.addAll(known, "comparator", "value", "unit");
                var unit = json.getString("unit");
                yield new Value.Limit(new Threshold(
                        coded(Comparison.class, json.getString("comparator")),
                        inHundredths(number(json, "value"), unit),
                        unit));
            }
            case "number" -> {
                Collections.addAll(known, "value", "unit");
                yield new Value.Count(number(json, "value"), json.getString("unit"));
            }
            case "rate" -> {
                Collections.addAll(known, "numerator", "denominator", "unit");
                yield new Value.Fraction(new Rate(number(json, "numerator"), number(json, "denominator")));
            }
            case "choices" -> {
                known.add("values");
                yield new Value.Choices(strings(json, "values"));
            }
            case "map" -> {
                known.add("values");
                var classes = new LinkedHashMap<String, String>();
                json.getJsonObject("values")
                        .forEach((code, name) -> classes.put(code, ((JsonString) name).getString()));
                yield new Value.Mapping(Collections.unmodifiableMap(classes));
            }
            case "weights" -> {
                known.add("values");
                yield new Value.Weights(weights(json.getJsonObject("values")));
            }
            case "scale" -> {
                Collections.addAll(known, "unit", "levels");
                yield new Value.Levels(scale(json));
            }
            case "fine" -> {
                Collections.addAll(
                        known,
                        "code",
                        "unit",
                        "person",
                        "turnover",
                        "limbs",
                        "refusal",
                        "level",
                        "onTheSpot",
                        "currency");
                yield new Value.Fine(fine(id, json));
            }
            case "ladder" -> {
                known.add("rungs");
                yield new Value.Rungs(new Ladder(json.getJsonArray("rungs").getValuesAs(JsonArray.class).stream()
                        .map(RuleBookReader::measures)
                        .toList()));
            }
            case "calendar" -> {
                Collections.addAll(known, "year", "off", "workdays");
                yield new Value.Days(new WorkingCalendar.Year(
                        json.getInt("year"), days(strings(json, "off")), days(strings(json, "workdays"))));
            }
            case "day" -> {
                Collections.addAll(known, "month", "day");
                yield new Value.YearlyDay(MonthDay.of(json.getInt("month"), json.getInt("day")));
            }
            case "duty" -> {
                Collections.addAll(known, "when", "anchor", "period", "day");
                var when = condition(json, "when");
                if (when == null) {
                    throw new IllegalArgumentException("On whom does the duty fall?");
                }
                yield new Value.Recurring(new DutyRule(
                        id,
                        text(json, "title"),
                        when,
                        DutyRule.Anchor.valueOf(json.getString("anchor")),
                        optional(json, "period"),
                        optional(json, "day")));
            }
            case "group" -> {
                Collections.addAll(known, "number", "code");
                yield new Value.Group(json.getInt("number"), json.getString("code"));
            }
            case "criterion" -> {
                Collections.addAll(known, "group", "weight", "knockOut", "evidence", "anchors", "appliesIf");
                yield new Value.Item(new Criterion(
                        id,
                        json.getString("group"),
                        text(json, "title"),
                        number(json, "weight"),
                        json.getBoolean("knockOut", false),
                        texts(json, "evidence"),
                        strings(json, "anchors"),
                        condition(json, "appliesIf")));
            }
            case "point" -> {
                Collections.addAll(known, "number", "checks", "anchors", "groups", "appliesIf");
                yield new Value.Point(new ChecklistItem(
                        id,
                        json.getInt("number"),
                        text(json, "title"),
                        texts(json, "checks"),
                        strings(json, "anchors"),
                        strings(json, "groups"),
                        condition(json, "appliesIf"),
                        instrument.code().equals("POOL")));
            }
            case "violation" -> {
                Collections.addAll(known, "code", "correction", "anchors");
                yield new Value.Offense(new ViolationType(
                        id,
                        json.getString("code"),
                        text(json, "title"),
                        text(json, "correction"),
                        strings(json, "anchors")));
            }
            default -> throw new IllegalArgumentException("What kind is " + json.getString("kind") + "?");
        };
    }

    private static StatutoryPeriod period(String id, JsonObject json) {
        return new StatutoryPeriod(
                id,
                new Span(
                        number(json, "amount"),
                        coded(PeriodUnit.class, json.getString("unit")),
                        coded(Direction.class, json.getString("direction", Direction.AFTER.code())),
                        coded(Roll.class, json.getString("roll", Roll.NONE.code()))),
                Side.valueOf(json.getString("side").toUpperCase(java.util.Locale.ROOT)),
                json.getBoolean("adverse", false),
                json.containsKey("warn") ? warning(json.getJsonObject("warn")) : null,
                optional(json, "pausedBy"),
                optional(json, "extension"));
    }

    private static Span warning(JsonObject json) {
        return Span.before(number(json, "amount"), coded(PeriodUnit.class, json.getString("unit")));
    }

    private static @Nullable Condition condition(JsonObject json, String member) {
        if (!json.containsKey(member)) {
            return null;
        }
        var condition = json.getJsonObject(member);
        return new Condition(Fact.valueOf(condition.getString("fact")), optional(condition, "threshold"));
    }

    private static FineBasis fine(String id, JsonObject json) {
        return new FineBasis(
                id,
                json.getString("code"),
                json.getString("currency", "CNY"),
                range(json.getJsonObject("unit")),
                range(json.getJsonObject("person")),
                json.containsKey("turnover") ? new FineBasis.Part(json.getString("turnover")) : null,
                coded(FineBasis.Limbs.class, json.getString("limbs", FineBasis.Limbs.FIXED_ONLY.code())),
                coded(FineBasis.Refusal.class, json.getString("refusal", FineBasis.Refusal.NOT_NEEDED.code())),
                json.containsKey("level") ? OfficeLevel.valueOf(json.getString("level")) : null,
                json.getBoolean("onTheSpot", false));
    }

    private static FineBasis.Range range(JsonObject json) {
        return new FineBasis.Range(optional(json, "min"), json.getString("max"));
    }

    private static Scale scale(JsonObject json) {
        var unit = json.getString("unit");
        return new Scale(
                unit,
                json.getJsonArray("levels").getValuesAs(JsonObject.class).stream()
                        .map(step -> new Scale.Step(inHundredths(number(step, "from"), unit), number(step, "level")))
                        .toList());
    }

    private static long inHundredths(long number, String unit) {
        return MONEY.contains(unit) ? Math.multiplyExact(number, HUNDREDTHS) : number;
    }

    private static Map<String, Long> weights(JsonObject json) {
        var weights = new LinkedHashMap<String, Long>();
        json.forEach((code, weight) -> weights.put(code, ((JsonNumber) weight).longValueExact()));
        return Collections.unmodifiableMap(weights);
    }

    private static SortedSet<LocalDate> days(List<String> ranges) {
        var days = new TreeSet<LocalDate>();
        for (var range : ranges) {
            var ends = List.of(range.split("/", -1));
            LocalDate.parse(ends.getFirst())
                    .datesUntil(LocalDate.parse(ends.getLast()).plusDays(1))
                    .forEach(days::add);
        }
        return days;
    }

    private static Set<MeasureKind> measures(JsonArray codes) {
        var measures = EnumSet.noneOf(MeasureKind.class);
        codes.getValuesAs(JsonString::getString).forEach(code -> measures.add(MeasureKind.valueOf(code)));
        return Collections.unmodifiableSet(measures);
    }

    private static long number(JsonObject json, String member) {
        return json.getJsonNumber(member).longValueExact();
    }

    private static LocalizedText text(JsonObject json, String member) {
        return localized(json.getJsonObject(member));
    }

    private static LocalizedText localized(JsonObject json) {
        return new LocalizedText(json.getString("en"), json.getString("zh"));
    }

    private static List<LocalizedText> texts(JsonObject json, String member) {
        return json.getJsonArray(member).getValuesAs(JsonObject.class).stream()
                .map(RuleBookReader::localized)
                .toList();
    }

    private static List<String> strings(JsonObject json, String member) {
        return json.containsKey(member) ? json.getJsonArray(member).getValuesAs(JsonString::getString) : List.of();
    }

    private static @Nullable String optional(JsonObject json, String member) {
        return json.containsKey(member) && json.get(member).getValueType() == JsonValue.ValueType.STRING
                ? json.getString(member)
                : null;
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        for (var constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No " + type.getSimpleName() + ": " + code);
    }
}
