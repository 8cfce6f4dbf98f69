package org.infopool.web.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.ejb.ending.EndingRecordService;
import org.infopool.ejb.ending.EndingRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code ending/list.xhtml}. */
@Named
@RequestScoped
public class EndingListPage extends ListBacking<EndingRow> {
    static final String PATH = "/ending/list.xhtml";

    @Inject
    private EndingRecordService records;

    @Inject
    private ClockViews clocks;

    @Inject
    private PageWords words;

    @Override
    protected ListView<EndingRow> read(ListRequest asked) {
        var page = records.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", EndingStatus.class).orElse(null));
        return asked.list("ending.list", page)
                .searchable()
                .filter("status", EndingStatus.values())
                .sortable("number")
                .column("license")
                .sortable("name")
                .column("ground")
                .sortable("status")
                .sortable("opened")
                .column("compensation")
                .column("clock");
    }

    /** How it stands. */
    public StatusView status(EndingRow row) {
        return StatusView.of(row.ending().status(), EndingTones.of(row.ending().status()));
    }

    /** In which way the license ends. */
    public String kind(EndingRow row) {
        return words.of(row.ending().ground().kind());
    }

    /** Whether compensation is an open point. */
    public String compensation(EndingRow row) {
        return words.of(row.ending().compensation());
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(EndingRow row) {
        var clock = row.clock();
        return clock == null ? null : clocks.of(clock);
    }
}
