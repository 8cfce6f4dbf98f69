package org.infopool.web.platform;

/**
 * A status as a chip shows it.
 *
 * @param key the key of its word in the bundles
 */
public record StatusView(String key, Tone tone) {
    /** The status named by an enum constant; its word is the one under {@code <EnumSimpleName>.<CONSTANT>}. */
    public static StatusView of(Enum<?> status, Tone tone) {
        return new StatusView(PageWords.keyOf(status), tone);
    }
}
