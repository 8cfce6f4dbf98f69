package org.infopool.web.enforcement;

import org.infopool.web.platform.Address;
import org.infopool.web.platform.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A sentence above what is known of a violation.
 *
 * @param label what the way to more is called; absent where there is none
 * @param href where that is
 */
public record ViolationRemark(
        String text,
        Tone tone,
        @Nullable String label,
        @Nullable Address href) {
    /** A sentence that leads nowhere. */
    public ViolationRemark(String text, Tone tone) {
        this(text, tone, null, null);
    }
}
