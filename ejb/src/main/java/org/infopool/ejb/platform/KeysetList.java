package org.infopool.ejb.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A list of projections, read page by page after the last row seen, so that the thousandth page costs as little as the
 * first. Rows are put in order by one column and, among equals, by their number, which is unique.
 *
 * @param <T> the projection, a record with a constructor that JPQL calls
 */
public final class KeysetList<T> {
    /** Counting stops here: what a person sees is "1,000+". */
    private static final int MOST_COUNTED = 1000;

    private static final String SEPARATOR = "\u001f";

    /** One way to sort: the JPQL expression, how a row tells its value, and how that value is read from text. */
    private record Order<T>(String expression, Function<T, ?> value, Function<String, ?> parse) {}

    private final Class<T> row;
    private final String select;
    private final String from;
    private final Order<T> key;
    private final Map<String, Order<T>> orders = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /**
     * A list of everything.
     *
     * @param select the JPQL constructor expression of a row
     * @param from the JPQL from clause
     * @param key the JPQL expression of the unique number
     * @param number how a row tells its number
     * @param parse how a number is read from text
     */
    public KeysetList(
            Class<T> row, String select, String from, String key, Function<T, ?> number, Function<String, ?> parse) {
        this.row = row;
        this.select = select;
        this.from = from;
        this.key = new Order<>(key, number, parse);
    }

    /** Offers another order. The first offered is the list's own. The expression is never null in any row. */
    public KeysetList<T> sortable(String name, String expression, Function<T, ?> value, Function<String, ?> parse) {
        orders.put(name, new Order<>(expression, value, parse));
        return this;
    }

    /** Offers another order by a text column. */
    public KeysetList<T> sortable(String name, String expression, Function<T, ?> value) {
        return sortable(name, expression, value, text -> text);
    }

    /** Narrows the list. */
    public KeysetList<T> where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Narrows the list by a condition with several parameters. */
    public KeysetList<T> where(String condition, Map<String, ?> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    /** Narrows the list by a condition without parameters. */
    public KeysetList<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Reads one page.
     *
     * @throws RuleViolated {@code list.placeUnreadable} when {@code after} was not made by this list
     */
    public ListPage<T> page(EntityManager entities, ListQuery query) {
        var order = orders.getOrDefault(
                query.sort(),
                orders.isEmpty() ? key : orders.values().iterator().next());
        var direction = query.descending() ? "desc" : "asc";
        var seek = query.after() == null ? null : read(query.after());
        var all = new ArrayList<>(conditions);
        if (seek != null) {
            var than = query.descending() ? "<" : ">";
            all.add("(%1$s %2$s :seekValue or (%1$s = :seekValue and %3$s %2$s :seekKey))"
                    .formatted(order.expression(), than, key.expression()));
        }
        var text = "select " + select + " from " + from + where(all) + " order by " + order.expression() + " "
                + direction + ", " + key.expression() + " " + direction;
        var page = bound(entities.createQuery(text, row)).setMaxResults(query.limit() + 1);
        if (seek != null) {
            page.setParameter("seekValue", parsed(order, seek[0]));
            page.setParameter("seekKey", parsed(key, seek[1]));
        }
        var rows = page.getResultList();
        var more = rows.size() > query.limit();
        var shown = more ? List.copyOf(rows.subList(0, query.limit())) : List.copyOf(rows);
        if (seek == null && !more) {
            return new ListPage<>(shown, null, shown.size(), false);
        }
        var counted = bound(entities.createQuery(
                        "select " + key.expression() + " from " + from + where(conditions), Object.class))
                .setMaxResults(MOST_COUNTED + 1)
                .getResultList()
                .size();
        return new ListPage<>(
                shown,
                more ? write(order, shown.getLast()) : null,
                Math.min(counted, MOST_COUNTED),
                counted > MOST_COUNTED);
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <Q> TypedQuery<Q> bound(TypedQuery<Q> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private String write(Order<T> order, T last) {
        var place = order.value().apply(last) + SEPARATOR + key.value().apply(last);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] read(String place) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            RuleViolated.unless(parts.length == 2, "list.placeUnreadable");
            return parts;
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static Object parsed(Order<?> order, String text) {
        try {
            return order.parse().apply(text);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static RuleViolated unreadable(@Nullable Throwable cause) {
        var broken = new RuleViolated("list.placeUnreadable");
        broken.initCause(cause);
        return broken;
    }
}
