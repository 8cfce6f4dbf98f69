package org.infopool.ejb.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.infopool.domain.journal.CanonicalJson;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Leaf;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as canonical JSON and reads them back. An event is a record of values: texts, whole numbers, truths,
 * enum constants, dates, records of such, lists and sets of such, maps from text to such. A record whose one component is
 * called {@code value} is written as that value. What is absent is left out. What is marked {@link Personal} is written as
 * a commitment, and its opening is given apart.
 */
@ApplicationScoped
public class EventCodec {
    private static final String COMMITMENT = "commitment";

    /** Values that are written as text, with how they are read back. */
    private static final Map<Class<?>, Function<String, Object>> AS_TEXT = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            Instant.class, Instant::parse,
            Duration.class, Duration::parse,
            java.time.Period.class, java.time.Period::parse,
            BigDecimal.class, BigDecimal::new,
            UUID.class, UUID::fromString,
            Period.class, EventCodec::readPeriod);

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            var components = new ArrayList<Component>();
            for (var component : type.getRecordComponents()) {
                components.add(Component.of(component));
            }
            return List.copyOf(components);
        }
    };

    private final SecureRandom random = new SecureRandom();

    /** A record's component, ready to be read. */
    private record Component(String name, Type type, boolean personal, Method accessor) {
        static Component of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            boolean personal =
                    component.isAnnotationPresent(Personal.class) || accessor.isAnnotationPresent(Personal.class);
            return new Component(component.getName(), component.getGenericType(), personal, accessor);
        }

        @Nullable
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }

    /**
     * An event as text.
     *
     * @param payload canonical JSON
     * @param personal the openings of its commitments as JSON, by where they stand in it; absent when there are none
     */
    public record Encoded(String payload, @Nullable String personal) {}

    /** Writes an event. */
    public Encoded encode(DomainEvent event) {
        var openings = new TreeMap<String, Object>();
        var payload = CanonicalJson.write(members(event, "", openings));
        return new Encoded(payload, openings.isEmpty() ? null : CanonicalJson.write(openings));
    }

    /** A fresh salt for a commitment. */
    byte[] salt() {
        var salt = new byte[Leaf.SALT_LENGTH];
        random.nextBytes(salt);
        return salt;
    }

    private Map<String, Object> members(Object owner, String path, Map<String, Object> openings) {
        var members = new LinkedHashMap<String, Object>();
        for (var component : COMPONENTS.get(owner.getClass())) {
            var content = component.of(owner);
            if (content != null) {
                var place = path + component.name();
                var written = write(content, place + "/", openings);
                members.put(component.name(), component.personal() ? seal(place, written, openings) : written);
            }
        }
        return members;
    }

    private Map<String, Object> seal(String place, Object written, Map<String, Object> openings) {
        byte[] salt = salt();
        openings.put(place, Map.of("salt", HexFormat.of().formatHex(salt), "value", written));
        return Map.of(COMMITMENT, Leaf.commit(salt, CanonicalJson.write(written)));
    }

    private Object write(Object content, String path, Map<String, Object> openings) {
        if (content instanceof String
                || content instanceof Boolean
                || content instanceof Integer
                || content instanceof Long) {
            return content;
        }
        if (content instanceof Enum<?> constant) {
            return constant.name();
        }
        if (content instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (AS_TEXT.containsKey(content.getClass())) {
            return content.toString();
        }
        if (content instanceof Map<?, ?> map) {
            var members = new TreeMap<String, Object>();
            map.forEach((key, member) -> {
                var name = (String) write(key, path, openings);
                members.put(name, write(member, path + name + "/", openings));
            });
            return members;
        }
        if (content instanceof Collection<?> collection) {
            return writeAll(collection, path, openings);
        }
        if (content instanceof Record) {
            var value = wrapped(content.getClass());
            return value == null
                    ? members(content, path, openings)
                    : write(required(value.of(content), content), path, openings);
        }
        throw new IllegalArgumentException("an event cannot carry a " + content.getClass());
    }

    private List<Object> writeAll(Collection<?> collection, String path, Map<String, Object> openings) {
        var written = new ArrayList<Object>();
        for (var element : collection) {
            written.add(write(element, path + written.size() + "/", openings));
        }
        if (collection instanceof Set<?>) {
            // A set has no order of its own; without one, the same set would have many texts.
            written.sort((one, other) -> CanonicalJson.write(one).compareTo(CanonicalJson.write(other)));
        }
        return written;
    }

    /** The component that stands for the whole record, where there is one. */
    private static @Nullable Component wrapped(Class<?> type) {
        var components = COMPONENTS.get(type);
        return components.size() == 1 && components.getFirst().name().equals("value") ? components.getFirst() : null;
    }

    private static Object required(@Nullable Object value, Object owner) {
        if (value == null) {
            throw new IllegalArgumentException("no value in a " + owner.getClass());
        }
        return value;
    }

    /**
     * An event's members as plain values (texts, numbers, truths, lists, maps), personal ones opened; what was erased is
     * missing.
     */
    public Map<String, Object> read(String payload, @Nullable String personal) {
        var openings = personal == null ? JsonValue.EMPTY_JSON_OBJECT : parse(personal);
        return open(parse(payload), "", openings);
    }

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Map<String, Object> open(JsonObject object, String path, JsonObject openings) {
        var members = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            var content = open(value, path + name, openings);
            if (content != null) {
                members.put(name, content);
            }
        });
        return members;
    }

    private static @Nullable Object open(JsonValue value, String place, JsonObject openings) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.longValueExact();
            case JsonArray array -> {
                var elements = new ArrayList<Object>();
                for (int i = 0; i < array.size(); i++) {
                    var element = open(array.get(i), place + "/" + i, openings);
                    if (element != null) {
                        elements.add(element);
                    }
                }
                yield elements;
            }
            case JsonObject object ->
                isCommitment(object) ? opened(place, openings) : open(object, place + "/", openings);
            default -> value.getValueType() == JsonValue.ValueType.TRUE;
        };
    }

    private static @Nullable Object opened(String place, JsonObject openings) {
        var opening = openings.getJsonObject(place);
        var opened = opening == null ? null : opening.get("value");
        return opened == null ? null : open(opened, place, openings);
    }

    private static boolean isCommitment(JsonObject object) {
        return object.size() == 1 && object.containsKey(COMMITMENT);
    }

    /** Makes the event again from its members. Erased components are null. */
    DomainEvent event(EventCatalog.Current current) {
        return current.event().cast(make(current.event(), current.payload()));
    }

    private static Object make(Class<?> type, Map<?, ?> members) {
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            var member = members.get(components[i].getName());
            arguments[i] = member == null ? absent(types[i]) : make(components[i].getGenericType(), member);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type + " from " + members.keySet(), e);
        }
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }

    private static Object make(Type type, Object content) {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var arguments = generic.getActualTypeArguments();
            if (Map.class.isAssignableFrom(raw)) {
                var map = new LinkedHashMap<Object, Object>();
                ((Map<?, ?>) content)
                        .forEach((key, value) -> map.put(make(arguments[0], key), make(arguments[1], value)));
                return map;
            }
            Collection<Object> elements = Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
            ((List<?>) content).forEach(element -> elements.add(make(arguments[0], element)));
            return elements;
        }
        return make((Class<?>) type, content);
    }

    private static Object make(Class<?> type, Object content) {
        if (type.isRecord()) {
            var value = wrapped(type);
            return make(type, value == null ? (Map<?, ?>) content : Map.of(value.name(), content));
        }
        if (type.isEnum()) {
            for (var constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(content)) {
                    return constant;
                }
            }
            throw new IllegalStateException(type + " has no " + content);
        }
        var reader = AS_TEXT.get(type);
        if (reader != null) {
            return reader.apply((String) content);
        }
        return content instanceof Long number && (type == int.class || type == Integer.class)
                ? (Object) Math.toIntExact(number)
                : content;
    }

    private static Period readPeriod(String text) {
        int slash = text.indexOf('/');
        return Period.of(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }
}
