package org.infopool.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.ejb.referral.ReferralRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code referral/list.xhtml}. */
@Named
@RequestScoped
public class ReferralListPage extends ListBacking<ReferralRow> {
    @Inject
    private ReferralRecordService records;

    @Inject
    private ClockViews clocks;

    @Override
    protected ListView<ReferralRow> read(ListRequest asked) {
        var page = records.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", ReferralStatus.class).orElse(null));
        return asked.list("referral.list", page)
                .searchable()
                .filter("status", ReferralStatus.values())
                .sortable("number")
                .sortable("name")
                .column("violation")
                .sortable("status")
                .sortable("stepped")
                .column("clock");
    }

    /** How it stands. */
    public StatusView status(ReferralRow row) {
        return StatusView.of(
                row.referral().status(), ReferralTones.of(row.referral().status()));
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(ReferralRow row) {
        var clock = row.nearest();
        return clock == null ? null : clocks.of(clock);
    }
}
