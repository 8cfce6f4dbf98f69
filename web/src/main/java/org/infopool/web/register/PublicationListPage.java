package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.ejb.register.PublicationService;
import org.infopool.ejb.register.PublicationView;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;

/** Backs {@code publication/list.xhtml}. */
@Named
@RequestScoped
public class PublicationListPage extends ListBacking<PublicationView> {
    static final String PATH = "/publication/list.xhtml";

    @Inject
    private PublicationService publications;

    @Inject
    private PublicationViews views;

    @Override
    protected ListView<PublicationView> read(ListRequest asked) {
        var page = publications.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", PublicationStatus.class).orElse(null));
        return asked.list("publication.list", page)
                .searchable()
                .filter("status", PublicationStatus.values())
                .sortable("number")
                .sortable("name")
                .column("decision")
                .column("measures")
                .column("status")
                .sortable("publishedOn")
                .sortable("shownUntil");
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
