package org.infopool.web.platform;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * What the beans behind the pages of lists have alike: the list is read as the address asks for it, once a request.
 *
 * @param <T> what a row shows
 */
public abstract class ListBacking<T> {
    @Inject
    private ListRequest asked;

    private @Nullable ListView<T> list;

    /** The rows that are asked for, with columns and filters. */
    public ListView<T> getList() {
        var known = list;
        if (known == null) {
            known = read(asked);
            list = known;
        }
        return known;
    }

    /** Reads the rows. */
    protected abstract ListView<T> read(ListRequest asked);
}
