package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enforcement.MeasureRow;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code measure/list.xhtml}. */
@Named
@RequestScoped
public class MeasureListPage {
    private static final int ROWS = 50;

    @Inject
    private EnforcementRecordService records;

    @Inject
    private ListRequest asked;

    @Inject
    private ClockViews clocks;

    @Inject
    private PageWords words;

    private @Nullable ListView<MeasureRow> list;

    /** The measures. */
    public ListView<MeasureRow> getList() {
        var known = list;
        if (known == null) {
            known = read();
            list = known;
        }
        return known;
    }

    private ListView<MeasureRow> read() {
        asked.sortedBy("-number");
        var text = asked.query();
        var page = records.measures(
                new ListQuery(text == null ? "" : text, asked.sort(), asked.descending(), asked.after(), ROWS),
                asked.choice("status", MeasureStatus.class).orElse(null),
                null);
        return asked.list("measure.list", page.rows(), page.next(), page.total(), page.atLeast())
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
