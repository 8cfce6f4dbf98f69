package org.infopool.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.ejb.serving.PaperRow;
import org.infopool.ejb.serving.PaperState;
import org.infopool.ejb.serving.ServingService;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** Backs {@code notice/service.xhtml}: what waits to be served, since when, and on whom. */
@Named
@RequestScoped
public class PaperListPage extends ListBacking<PaperRow> {
    static final String PATH = "/notice/service.xhtml";

    @Inject
    private ServingService serving;

    @Inject
    private ClockViews clocks;

    @Inject
    private Language language;

    @Override
    protected ListView<PaperRow> read(ListRequest asked) {
        var page = serving.list(
                asked.sortedBy("-number").rows(),
                asked.choice("state", PaperState.class).orElse(null));
        return asked.list("paper.list", page)
                .searchable()
                .filter("state", PaperState.values())
                .sortable("number")
                .column("subject")
                .column("on")
                .column("about")
                .sortable("written")
                .column("state")
                .column("clock");
    }

    /** What it is, in the reader's language. */
    public String subject(PaperRow row) {
        return row.paper().subject(language.locale());
    }

    /** How far its service has come. */
    public StatusView status(PaperRow row) {
        return PaperTones.of(row.paper().state());
    }

    /** The page of the matter; absent where it has none. */
    public @Nullable String aboutHref(PaperRow row) {
        var page = SubjectPages.of(row.paper().about());
        return page == null ? null : page.toString();
    }

    /** By when it is to be served, or counts as served; absent when it was. */
    public @Nullable ClockView clock(PaperRow row) {
        var clock = row.clock();
        return clock == null ? null : clocks.of(clock);
    }
}
