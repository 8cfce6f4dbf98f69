package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.register.RegisterLine;
import org.infopool.ejb.register.RegisterService;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.FilterView;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code register/search.xhtml}. Everything it needs stands in the address; it makes no session. */
@Named
@RequestScoped
public class RegisterSearchPage {
    static final String PATH = "/register/search.xhtml";

    private static final int ROWS = 25;

    @Inject
    private ListRequest asked;

    @Inject
    private PageWords words;

    @Inject
    private RegisterService register;

    private @Nullable ListPage<RegisterLine> found;

    private ListPage<RegisterLine> found() {
        var known = found;
        if (known == null) {
            var query = new ListQuery(getQuery(), "", false, asked.after(), ROWS);
            known = register.search(
                    query, asked.choice("status", LicenseStatus.class).orElse(null), null, null);
            found = known;
        }
        return known;
    }

    /** What was typed. */
    public String getQuery() {
        return Objects.requireNonNullElse(asked.query(), "");
    }

    public List<RegisterLine> getRows() {
        return found().rows();
    }

    /** How many there are, such as "12 in all" or "1,000+". */
    public String getCount() {
        return words.of(found().atLeast() ? "frame.list.atLeast" : "frame.list.total", found().total());
    }

    /** The filter by state. */
    public FilterView getStatusFilter() {
        var choices = new ArrayList<FilterView.Choice>();
        var chosen = asked.choice("status", LicenseStatus.class);
        for (var status : LicenseStatus.values()) {
            choices.add(new FilterView.Choice(
                    words.of(status),
                    here().with("status", status).toString(),
                    chosen.filter(status::equals).isPresent()));
        }
        return new FilterView(
                words.of("register.search.filter.status"),
                choices,
                chosen.map(words::of).orElse(null),
                here().with("status", null).toString());
    }

    public StatusView status(RegisterLine row) {
        return LicenseStatusViews.of(row.status());
    }

    /** The short address of an entry. */
    public String href(RegisterLine row) {
        return RegisterAddress.of(row.licenseNumber());
    }

    public @Nullable String getNextHref() {
        return found().next() == null
                ? null
                : here().with("after", found().next()).toString();
    }

    public @Nullable String getFirstHref() {
        return asked.after() == null ? null : here().toString();
    }

    private Address here() {
        return Address.of(PATH).with("query", getQuery()).with("status", asked.text("status"));
    }
}
