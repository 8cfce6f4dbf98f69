package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.proceeding.ProceedingRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code proceeding/list.xhtml}. */
@Named
@RequestScoped
public class ProceedingListPage extends ListBacking<ProceedingRow> {
    @Inject
    private ProceedingRecordService records;

    @Inject
    private ClockViews clocks;

    @Override
    protected ListView<ProceedingRow> read(ListRequest asked) {
        var page = records.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", ProceedingStatus.class).orElse(null),
                null);
        return asked.list("proceeding.list", page)
                .searchable()
                .filter("status", ProceedingStatus.values())
                .sortable("number")
                .sortable("name")
                .sortable("status")
                .sortable("proposed")
                .column("outcome")
                .column("clock");
    }

    /** How it stands. */
    public StatusView status(ProceedingRow row) {
        return StatusView.of(
                row.proceeding().status(), ProceedingTones.of(row.proceeding().status()));
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(ProceedingRow row) {
        var clock = row.nearest();
        return clock == null ? null : clocks.of(clock);
    }
}
