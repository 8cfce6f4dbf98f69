package org.infopool.ejb.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are asked for.
 *
 * @param text what was typed into the search field; empty for everything
 * @param sort the name of the column to sort by; an unknown one means the list's own order
 * @param after {@link ListPage#next()} of the page before; absent for the first page
 * @param limit how many rows, 1 to 200
 */
public record ListQuery(
        String text,
        String sort,
        boolean descending,
        @Nullable String after,
        int limit) {
    private static final int MOST_ROWS = 200;

    /** Bounds the limit. */
    public ListQuery {
        text = text.strip();
        limit = Math.clamp(limit, 1, MOST_ROWS);
    }

    /** The first rows in the list's own order. */
    public static ListQuery first(int limit) {
        return new ListQuery("", "", false, null, limit);
    }
}
