package org.infopool.web.rulebook;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.web.platform.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form whose fields stand in the address, read field by field. So a result can be shared, and needs
 * no session. What cannot be read has a harmless value and is told beside its field ({@link #problems}).
 */
final class TypedFields {
    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** Money is kept in hundredths: some digits fewer than fit into a long. */
    private static final int MOST_DIGITS = 15;

    private final HttpServletRequest request;
    private final PageWords words;
    private final Map<String, String> problems = new LinkedHashMap<>();

    TypedFields(HttpServletRequest request, PageWords words) {
        this.request = request;
        this.words = words;
    }

    /** Whether the form was sent. */
    boolean sent() {
        return request.getParameter("go") != null;
    }

    /** What is wrong, by field. */
    Map<String, String> problems() {
        return problems;
    }

    /** Tells beside a field what a rule says against it. */
    void refuse(String field, RuleViolated broken) {
        problems.putIfAbsent(field, words.of(broken));
    }

    /** Tells beside a field what is wrong with it, by the key of the words. */
    void refuse(String field, String key) {
        problems.putIfAbsent(field, words.of(key));
    }

    /** What was typed, as it was typed; empty where nothing was. */
    String raw(String field) {
        var value = request.getParameter(field);
        return value == null ? "" : value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** Whether a box was ticked. */
    boolean flag(String field) {
        return request.getParameter(field) != null;
    }

    /** A day that may be missing. */
    @Nullable
    LocalDate optionalDay(String field) {
        return parsed(field, TypedFields::fourDigitYear, "rules.problem.day");
    }

    /** A day that must be there. */
    LocalDate day(String field) {
        return required(field, optionalDay(field), LocalDate.EPOCH);
    }

    /** A time of day that must be there. */
    LocalTime time(String field) {
        return required(field, parsed(field, LocalTime::parse, "rules.problem.time"), LocalTime.MIDNIGHT);
    }

    private static LocalDate fourDigitYear(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return day;
    }

    /** A whole number from 0 up; absent where nothing was typed. Commas and spaces between digits do no harm. */
    @Nullable
    Long optionalCount(String field) {
        return parsed(field, TypedFields::digits, "rules.problem.number");
    }

    private static Long digits(String text) {
        var plain = text.replaceAll("[,，\\s]", "");
        if (!plain.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw new DateTimeException(text);
        }
        return Long.valueOf(plain);
    }

    /** A whole number from 0 up; 0 where nothing was typed. */
    long count(String field) {
        var count = optionalCount(field);
        return count == null ? 0 : count;
    }

    /** A whole number from 0 up that must be there. */
    long requiredCount(String field) {
        return required(field, optionalCount(field), 0L);
    }

    /** A sum that was typed in whole yuan; absent where none was. */
    @Nullable
    Money optionalYuan(String field) {
        var yuan = optionalCount(field);
        return yuan == null ? null : Money.ofYuan(yuan);
    }

    /** One of the constants; the first where none was chosen. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var chosen = optionalChoice(field, type);
        return chosen == null ? type.getEnumConstants()[0] : chosen;
    }

    /** One of the constants that may be missing. */
    <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type) {
        var typed = raw(field);
        if (typed.isEmpty()) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        refuse(field, "rules.problem.choice");
        return null;
    }

    /** One of these texts; absent where none was chosen. */
    @Nullable
    String optionalChoice(String field, List<String> choices) {
        var typed = raw(field);
        if (typed.isEmpty() || choices.contains(typed)) {
            return typed.isEmpty() ? null : typed;
        }
        refuse(field, "rules.problem.choice");
        return null;
    }

    /** The constants as a field offers them. */
    <E extends Enum<E>> List<Choice> choices(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> choice(field, constant.name(), sentence(words.of(constant))))
                .toList();
    }

    /** One choice of a field, chosen where it was. */
    Choice choice(String field, String value, String label) {
        return new Choice(value, label, value.equals(raw(field)));
    }

    /** Words that stand in sentences elsewhere, as they begin a line. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private <T> @Nullable T parsed(String field, Function<String, T> parse, String problem) {
        var typed = raw(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (DateTimeException e) {
            refuse(field, problem);
            return null;
        }
    }

    private <T> T required(String field, @Nullable T value, T otherwise) {
        if (value == null) {
            refuse(field, "rules.problem.required");
            return otherwise;
        }
        return value;
    }
}
