package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/**
 * A label and what stands beside it.
 *
 * @param label in the reader's language
 * @param value ready to read; null or empty shows as "not stated"
 * @param href where the value leads; absent when it leads nowhere
 */
public record Fact(
        String label, @Nullable String value, @Nullable String href) {
    public Fact(String label, @Nullable String value) {
        this(label, value, null);
    }
}
