package org.infopool.domain.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes values as canonical JSON (RFC 8785): the same values always give the same bytes, so that a hash over them
 * means something. Numbers are whole and within what a double holds exactly; everything else is text.
 */
public final class CanonicalJson {
    /** The largest whole number up to which a double tells all of them apart. */
    private static final long MOST = (1L << 53) - 1;

    private CanonicalJson() {}

    /**
     * The canonical text of maps with text keys, lists, texts, booleans and whole numbers.
     *
     * @throws IllegalArgumentException for anything else, null too: what is absent is left out by the caller
     */
    public static String write(Object value) {
        var out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case String text -> writeText(text, out);
            case Boolean truth -> out.append(truth);
            case Integer number -> out.append(number);
            case Long number -> {
                if (number > MOST || number < -MOST) {
                    throw new IllegalArgumentException("too large for a JSON number: " + number);
                }
                out.append(number);
            }
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    if (i > 0) {
                        out.append(',');
                    }
                    write(list.get(i), out);
                }
                out.append(']');
            }
            case Map<?, ?> map -> writeObject(map, out);
            default -> throw new IllegalArgumentException("no canonical JSON for " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> map, StringBuilder out) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, member) -> sorted.put((String) key, member));
        out.append('{');
        String separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            separator = ",";
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
        }
        out.append('}');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
                    } else {
                        requireWhole(text, i);
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a surrogate pair has no UTF-8 form; two different texts would get the same bytes. */
    private static void requireWhole(String text, int i) {
        char c = text.charAt(i);
        boolean broken = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        if (broken) {
            throw new IllegalArgumentException("half a character at " + i);
        }
    }
}
