package org.infopool.web.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as its page shows it: filters, sorted columns, one page of rows, how many there are, and what to say when there
 * are none. {@link ListRequest#list} begins one; its words lie under {@code <prefix>.caption}, {@code .column.<name>},
 * {@code .filter.<name>}, {@code .empty} and {@code .empty.how}.
 *
 * @param <T> what a row shows
 */
public final class ListView<T> {
    private final ListRequest asked;
    private final PageWords words;
    private final String prefix;
    private final List<T> rows;
    private final @Nullable String next;
    private final long total;
    private final boolean atLeast;
    private final List<Column> columns = new ArrayList<>();
    private final List<FilterView> filters = new ArrayList<>();
    private boolean searchable;

    ListView(
            ListRequest asked,
            PageWords words,
            String prefix,
            Collection<? extends T> rows,
            @Nullable String next,
            long total,
            boolean atLeast) {
        this.asked = asked;
        this.words = words;
        this.prefix = prefix;
        this.rows = List.copyOf(rows);
        this.next = next;
        this.total = total;
        this.atLeast = atLeast;
    }

    /** Gives the list a search field; what is typed there is {@link ListRequest#query()}. */
    public ListView<T> searchable() {
        searchable = true;
        return this;
    }

    /** Adds a column of text that the list cannot be sorted by. */
    public ListView<T> column(String name) {
        return column(name, false, false);
    }

    /** Adds a column of text that the list can be sorted by, under this name. */
    public ListView<T> sortable(String name) {
        return column(name, true, false);
    }

    /** Adds a column of figures that the list cannot be sorted by. */
    public ListView<T> figures(String name) {
        return column(name, false, true);
    }

    /** Adds a column of figures that the list can be sorted by, under this name. */
    public ListView<T> sortableFigures(String name) {
        return column(name, true, true);
    }

    /** Adds a filter by the constants of an enum, or by some of them. */
    @SafeVarargs
    public final <E extends Enum<E>> ListView<T> filter(String name, E... choices) {
        var chosen = asked.text(name);
        var views = new ArrayList<FilterView.Choice>();
        String chosenWord = null;
        for (var choice : choices) {
            var current = choice.name().equals(chosen);
            var word = words.of(choice);
            views.add(new FilterView.Choice(word, asked.from(asked.address().with(name, choice.name())), current));
            if (current) {
                chosenWord = word;
            }
        }
        filters.add(new FilterView(
                words.of(prefix + ".filter." + name),
                List.copyOf(views),
                chosenWord,
                asked.from(asked.address().with(name, null))));
        return this;
    }

    private ListView<T> column(String name, boolean sortable, boolean numeric) {
        var sorted = name.equals(asked.sort());
        var direction = !sorted ? "none" : asked.descending() ? "descending" : "ascending";
        var other = sorted && !asked.descending() ? "-" + name : name;
        columns.add(new Column(
                words.of(prefix + ".column." + name),
                sortable ? asked.from(asked.address().with("sort", other)) : null,
                direction,
                numeric));
        return this;
    }

    public List<T> rows() {
        return rows;
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    public List<FilterView> filters() {
        return List.copyOf(filters);
    }

    public boolean isSearchable() {
        return searchable;
    }

    /** What the list is, for those who cannot see where it stands. */
    public String caption() {
        return words.of(prefix + ".caption");
    }

    /** How many there are in all, such as "1,000+" where nobody counted to the end. */
    public String count() {
        return words.of(atLeast ? "frame.list.atLeast" : "frame.list.total", total);
    }

    /** Whether anything narrows the list, so that an empty one means "none of these" and not "none at all". */
    public boolean isNarrowed() {
        return asked.query() != null || filters.stream().anyMatch(filter -> filter.chosen() != null);
    }

    /** What would be here. */
    public String nothing() {
        return words.of(isNarrowed() ? "frame.list.noneOfThese" : prefix + ".empty");
    }

    /** How it gets here, or how to see more. */
    public String nothingHow() {
        return words.of(isNarrowed() ? "frame.list.noneOfThese.how" : prefix + ".empty.how");
    }

    /** The address of the next page; absent on the last. */
    public @Nullable String nextHref() {
        return next == null ? null : asked.address().with("after", next).toString();
    }

    /** The address of the first page; absent on it. */
    public @Nullable String firstHref() {
        return asked.after() == null ? null : asked.from(asked.address());
    }

    /** The address of the list without any filter. */
    public String clearHref() {
        return asked.cleared();
    }

    /** What was typed into the search field. */
    public @Nullable String query() {
        return asked.query();
    }

    /** The address that the search field asks. */
    public String path() {
        return asked.path();
    }

    /** What the search keeps of the address: filters and order. */
    public List<Fact> kept() {
        return asked.kept();
    }
}
