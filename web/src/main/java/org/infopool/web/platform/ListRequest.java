package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list asks for: {@code query}, filters by their names, {@code sort} (with a hyphen before it:
 * downwards) and {@code after} (the key of the last row seen). So a list can be bookmarked, shared and walked back.
 */
@Named
@RequestScoped
public class ListRequest {
    private static final int LONGEST = 200;
    private static final int ROWS = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageWords words;

    private String defaultSort = "";

    /** What was typed into the search field; absent when nothing was. */
    public @Nullable String query() {
        return text("query");
    }

    /** The value of a parameter; absent when it is missing, blank or longer than anything meant. */
    public @Nullable String text(String name) {
        var value = request.getParameter(name);
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            return null;
        }
        return value.strip();
    }

    /** The enum constant that a parameter names; empty when it names none. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }

    /** Sets the order of the list where its address asks for none, as the address would; returns this. */
    public ListRequest sortedBy(String sort) {
        defaultSort = sort;
        return this;
    }

    /** The name of the column that the list is sorted by. */
    public String sort() {
        var sort = asked();
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** Whether it is sorted downwards. */
    public boolean descending() {
        return asked().startsWith("-");
    }

    /** The key after which the page begins; absent on the first page. */
    public @Nullable String after() {
        return text("after");
    }

    /** The page of rows that is asked for. */
    public ListQuery rows() {
        return new ListQuery(Objects.requireNonNullElse(query(), ""), sort(), descending(), after(), ROWS);
    }

    /**
     * Begins the list.
     *
     * @param prefix what its words have in common
     */
    public <T> ListView<T> list(String prefix, ListPage<T> page) {
        return list(prefix, page.rows(), page.next(), page.total(), page.atLeast());
    }

    /**
     * Begins the list.
     *
     * @param prefix what its words have in common
     * @param next the key after which the next page begins; absent when this is the last
     * @param total how many there are
     * @param atLeast whether nobody counted further than {@code total}
     */
    public <T> ListView<T> list(
            String prefix, Collection<? extends T> rows, @Nullable String next, long total, boolean atLeast) {
        return new ListView<>(this, words, prefix, rows, next, total, atLeast);
    }

    Address address() {
        var address = Address.of(path());
        for (var name : request.getParameterMap().keySet()) {
            address = address.with(name, text(name));
        }
        return address.with("after", null).with("lang", null);
    }

    String from(Address address) {
        return address.with("after", null).toString();
    }

    String path() {
        return request.getServletPath();
    }

    String cleared() {
        return Address.of(path()).with("sort", text("sort")).toString();
    }

    List<Fact> kept() {
        var kept = new ArrayList<Fact>();
        for (var name : request.getParameterMap().keySet()) {
            if (!List.of("query", "after", "lang").contains(name)) {
                kept.add(new Fact(name, text(name)));
            }
        }
        return List.copyOf(kept);
    }

    private String asked() {
        var sort = text("sort");
        return sort == null ? defaultSort : sort;
    }
}
