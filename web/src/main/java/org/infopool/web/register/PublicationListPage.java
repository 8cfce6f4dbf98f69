package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.register.PublicationService;
import org.infopool.ejb.register.PublicationView;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code publication/list.xhtml}. */
@Named
@RequestScoped
public class PublicationListPage {
    static final String PATH = "/publication/list.xhtml";

    private static final int ROWS = 50;

    @Inject
    private PublicationService publications;

    @Inject
    private PublicationViews views;

    @Inject
    private ListRequest asked;

    private @Nullable ListView<PublicationView> list;

    /** The publications. */
    public ListView<PublicationView> getList() {
        var known = list;
        if (known == null) {
            asked.sortedBy("-number");
            var page = publications.list(
                    new ListQuery(
                            Objects.requireNonNullElse(asked.query(), ""),
                            asked.sort(),
                            asked.descending(),
                            asked.after(),
                            ROWS),
                    asked.choice("status", PublicationStatus.class).orElse(null));
            known = asked.list("publication.list", page.rows(), page.next(), page.total(), page.atLeast())
                    .searchable()
                    .filter("status", PublicationStatus.values())
                    .sortable("number")
                    .sortable("name")
                    .column("decision")
                    .column("measures")
                    .column("status")
                    .sortable("publishedOn")
                    .sortable("shownUntil");
            list = known;
        }
        return known;
    }

    /** How it stands. */
    public StatusView status(PublicationView row) {
        return PublicationViews.status(row.status());
    }

    /** What was decided. */
    public String measures(PublicationView row) {
        return views.measures(row);
    }
}
