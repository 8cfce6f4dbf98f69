package org.infopool.ejb.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page begins, to be given back as {@link ListQuery#after()}; absent on the last page
 * @param total how many rows there are in all, or, when {@code atLeast}, the number at which counting stopped
 */
public record ListPage<T>(List<T> rows, @Nullable String next, long total, boolean atLeast) {
    /** The same page with something else made of each row. */
    public <R> ListPage<R> map(Function<? super T, ? extends R> change) {
        return new ListPage<>(rows.stream().<R>map(change).toList(), next, total, atLeast);
    }
}
