package org.infopool.web.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter of a list: what it asks, what may be chosen and what is chosen.
 *
 * @param label what it asks, in the reader's language
 * @param chosen the word of the choice made; absent while it does not narrow the list
 * @param clearHref the address of the list without this filter
 */
public record FilterView(
        String label, List<Choice> choices, @Nullable String chosen, String clearHref) {
    /** One choice of a filter. */
    public record Choice(String label, String href, boolean current) {}
}
