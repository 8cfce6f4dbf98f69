package org.infopool.ejb.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;

/** Every event of the product is known, can be written and read back, and has a name in both languages. */
class EventCatalogTest {
    private static final Pattern TYPE = Pattern.compile("[a-z]+[a-zA-Z]*\\.[a-z][a-zA-Z]*/[1-9][0-9]*");

    private static final Iterable<JavaClass> PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.infopool.domain", "org.infopool.ejb");

    private final EventCatalog catalog = new EventCatalog(families());
    private final EventCodec codec = new EventCodec();

    private static List<EventFamily> families() {
        var families = new ArrayList<EventFamily>();
        for (var type : PRODUCT) {
            if (type.isAssignableTo(EventFamily.class) && !type.isInterface()) {
                families.add((EventFamily) made(type.reflect()));
            }
        }
        assertTrue(families.size() > 3, "the features contribute");
        return families;
    }

    private static Object made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no constructor without arguments", e);
        }
    }

    @Test
    void everyEventIsInAFamily() {
        var missing = new TreeSet<String>();
        for (var type : PRODUCT) {
            if (type.isAssignableTo(DomainEvent.class) && type.isRecord()) {
                assertTrue(type.isAnnotatedWith(EventType.class), type.getName() + " has no @EventType");
                assertTrue(type.getModifiers().contains(JavaModifier.PUBLIC), type.getName() + " is not public");
                if (!catalog.contains(type.reflect().asSubclass(DomainEvent.class))) {
                    missing.add(type.getName());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTypeNameHasTheForm() {
        for (var type : catalog.types()) {
            assertTrue(TYPE.matcher(type).matches(), type);
        }
    }

    @Test
    void everyTypeHasAName() {
        var missing = new TreeSet<String>();
        for (var type : catalog.types()) {
            var key = "event." + type.substring(0, type.indexOf('/'));
            for (var language : Words.LANGUAGES) {
                if (!Words.domain().has(language, key)) {
                    missing.add(key + " in " + language.getLanguage());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyEventIsReadAsItWasWritten() {
        for (var entry : catalog.records().entrySet()) {
            var event = (DomainEvent) example(entry.getValue());
            var encoded = codec.encode(event);
            var read = codec.event(catalog.current(entry.getKey(), codec.read(encoded.payload(), encoded.personal())));
            assertEquals(event, read, entry.getKey());
        }
    }

    @Test
    void refusesTwoEventsWithOneName() {
        @EventType("meeting.held/2")
        record Other(Occurrence occurrence) implements DomainEvent {}
        EventFamily one = () -> List.of(Meetings.Held.class);
        EventFamily other = () -> List.of(Other.class);
        assertThrows(IllegalStateException.class, () -> new EventCatalog(List.of(one, other)));
    }

    /** Some value of the type, with nothing left out. */
    private static Object example(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var raw = (Class<?>) generic.getRawType();
            if (Map.class.isAssignableFrom(raw)) {
                return Map.of(example(arguments[0]), example(arguments[1]));
            }
            return Set.class.isAssignableFrom(raw) ? Set.of(example(arguments[0])) : List.of(example(arguments[0]));
        }
        return example((Class<?>) type);
    }

    private static Object example(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "java.lang.String" -> "91110000600037341L";
            case "org.infopool.domain.access.OfficeNumber" -> new OfficeNumber("CN-BJ");
            case "boolean", "java.lang.Boolean" -> true;
            case "int", "java.lang.Integer" -> 7;
            case "long", "java.lang.Long" -> 8L;
            case "java.math.BigDecimal" -> new BigDecimal("1.50");
            case "java.time.LocalDate" -> LocalDate.of(2025, 5, 13);
            case "java.time.Instant" -> Meetings.AT;
            case "org.infopool.domain.shared.Period" -> Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            default -> exampleOfRecord(type);
        };
    }

    private static Object exampleOfRecord(Class<?> type) {
        assertTrue(type.isRecord(), "an event cannot carry a " + type);
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = example(components[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no example of " + type, e);
        }
    }

    /** Before licenses were renewed and varied, every application asked for a new one. */
    @Test
    void applicationsFromBeforeRenewalAskedForANewLicense() {
        for (var type : List.of("opened/1", "submitted/1", "submitted/2", "granted/1")) {
            var current = catalog.current("application." + type, Map.of("number", "APP-2025-000001"));
            assertEquals(Map.of("kind", "NEW"), current.payload().get("request"), type);
        }
    }
}
