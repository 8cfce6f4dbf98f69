package org.infopool.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form in which names and numbers are kept for search, and in which a query is put: full width and half width,
 * upper and lower case are the same, and spaces do not count.
 */
public final class SearchText {
    /** The longest text that is kept: some characters stand for many others, and make it longer than what was typed. */
    private static final int LONGEST = 480;

    private static final String BETWEEN = "|";

    private SearchText() {}

    /** Several names and numbers of one thing in one text, as far as it goes; what is absent is left out. */
    public static String of(@Nullable String... parts) {
        return fitting(
                LONGEST,
                Arrays.stream(parts)
                        .filter(part -> part != null && !part.isBlank())
                        .map(SearchText::folded)
                        .collect(Collectors.joining(BETWEEN)));
    }

    /** The beginning of a text, never with half a character at its end. */
    public static String fitting(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** A {@code like} pattern, with {@code !} as its escape, for texts that contain what somebody typed. */
    public static String containing(String typed) {
        var folded = folded(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + folded + "%";
    }

    private static String folded(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s|]+", "");
    }
}
