package org.infopool.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Backs {@code find.xhtml}: what the search field at the top of the desk found. A number leads straight to its page. */
@Named
@RequestScoped
public class FindPage {
    private static final int MOST_OF_A_KIND = 10;

    @Inject
    private ListRequest asked;

    @Inject
    @Any
    private Instance<Finder> finders;

    private @Nullable String query;
    private List<Found> found = List.of();

    @PostConstruct
    void find() {
        query = asked.query();
        var wanted = query;
        if (wanted != null) {
            found = finders.stream()
                    .flatMap(finder -> finder.find(wanted, MOST_OF_A_KIND).stream())
                    .toList();
        }
    }

    /** Sends whoever typed the exact number of something to its page. */
    public void goThere() throws IOException {
        for (var one : found) {
            if (one.number().equalsIgnoreCase(query)) {
                var external = FacesContext.getCurrentInstance().getExternalContext();
                external.redirect(external.getRequestContextPath() + one.href());
                return;
            }
        }
    }

    public @Nullable String getQuery() {
        return query;
    }

    public List<Found> getFound() {
        return found;
    }
}
