package org.infopool.web.winddown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.ejb.winddown.WindDownRecordService;
import org.infopool.ejb.winddown.WindDownRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code winddown/list.xhtml}. */
@Named
@RequestScoped
public class WindDownListPage extends ListBacking<WindDownRow> {
    static final String PATH = "/winddown/list.xhtml";

    @Inject
    private WindDownRecordService records;

    @Inject
    private ClockViews clocks;

    @Inject
    private PageWords words;

    @Override
    protected ListView<WindDownRow> read(ListRequest asked) {
        var page = records.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", WindDownStatus.class).orElse(null));
        return asked.list("windDown.list", page)
                .searchable()
                .filter("status", WindDownStatus.values())
                .sortable("number")
                .column("license")
                .sortable("name")
                .column("end")
                .sortable("status")
                .sortable("opened")
                .sortableFigures("persons")
                .column("clock");
    }

    /** How it stands. */
    public StatusView status(WindDownRow row) {
        return StatusView.of(
                row.windDown().status(), WindDownTones.of(row.windDown().status()));
    }

    /** In which way the license ended. */
    public String end(WindDownRow row) {
        return words.of(row.windDown().end());
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(WindDownRow row) {
        var clock = row.clock();
        return clock == null ? null : clocks.of(clock);
    }
}
