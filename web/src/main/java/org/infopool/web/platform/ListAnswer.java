package org.infopool.web.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infopool.ejb.platform.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as programs get it.
 *
 * @param next to be sent back as {@code after}; absent on the last page
 * @param totalIsLowerBound whether counting stopped at {@code total}
 */
public record ListAnswer(
        List<Map<String, @Nullable Object>> items, @Nullable String next, long total, boolean totalIsLowerBound) {
    /** The page with its rows in their JSON form. */
    public static <T> ListAnswer of(ListPage<T> page, Function<T, Map<String, @Nullable Object>> item) {
        return new ListAnswer(page.rows().stream().map(item).toList(), page.next(), page.total(), page.atLeast());
    }

    /** A JSON object from names and values in turn; days and times in ISO 8601. */
    public static Map<String, @Nullable Object> item(@Nullable Object... namesAndValues) {
        var item = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
            item.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return item;
    }
}
