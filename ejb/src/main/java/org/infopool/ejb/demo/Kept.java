package org.infopool.ejb.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one step of a story leaves for the later ones, such as the number of what it began. */
final class Kept<T> {
    private @Nullable T value;

    /** Keeps it. */
    void keep(T told) {
        value = told;
    }

    /**
     * What was kept.
     *
     * @throws NullPointerException when the step that keeps it has not been played
     */
    T get() {
        return Objects.requireNonNull(value);
    }
}
