package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enforcement.MeasureRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code measure/list.xhtml}. */
@Named
@RequestScoped
public class MeasureListPage extends ListBacking<MeasureRow> {
    @Inject
    private EnforcementRecordService records;

    @Inject
    private ClockViews clocks;

    @Inject
    private PageWords words;

    @Override
    protected ListView<MeasureRow> read(ListRequest asked) {
        var page = records.measures(
                asked.sortedBy("-number").rows(),
                asked.choice("status", MeasureStatus.class).orElse(null),
                null);
        return asked.list("measure.list", page)
                .searchable()
                .filter("status", MeasureStatus.values())
                .sortable("number")
                .column("kind")
                .sortable("name")
                .column("basis")
                .sortable("status")
                .sortable("ordered")
                .column("clock");
    }

    /** What kind of measure it is. */
    public String kind(MeasureRow row) {
        return words.of(row.measure().kind());
    }

    /** The page of what it rests on; absent where there is none. */
    public @Nullable String basisHref(MeasureRow row) {
        return Subjects.href(row.measure().basis());
    }

    /** How it stands. */
    public StatusView status(MeasureRow row) {
        return StatusView.of(
                row.measure().status(), EnforcementTones.of(row.measure().status()));
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(MeasureRow row) {
        var clock = row.clock();
        return clock == null ? null : clocks.of(clock);
    }
}
