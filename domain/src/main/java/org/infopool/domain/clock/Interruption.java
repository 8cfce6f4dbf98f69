package org.infopool.domain.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a deadline stands still.
 *
 * @param from the first day that does not count
 * @param to the last day that does not count; absent while it lasts
 * @param ground for which of the reasons that the law allows, such as {@code hearing}
 */
public record Interruption(LocalDate from, @Nullable LocalDate to, String ground) {
    /** Whether it still lasts. */
    public boolean lasts() {
        return to == null;
    }
}
