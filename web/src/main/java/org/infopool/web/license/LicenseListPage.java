package org.infopool.web.license;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.ejb.license.LicenseRecordService;
import org.infopool.ejb.license.LicenseRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Holders;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code license/list.xhtml}. */
@Named
@RequestScoped
public class LicenseListPage extends ListBacking<LicenseRow> {
    @Inject
    private LicenseRecordService licenses;

    @Inject
    private ClockViews clocks;

    @Inject
    private Language language;

    @Override
    protected ListView<LicenseRow> read(ListRequest asked) {
        var page = licenses.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", LicenseStatus.class).orElse(null));
        return asked.list("license.list", page)
                .searchable()
                .filter("status", LicenseStatus.values())
                .sortable("number")
                .sortable("name")
                .sortable("status")
                .sortableFigures("persons")
                .sortable("validTo")
                .column("clock");
    }

    /** Its status. */
    public StatusView status(LicenseRow row) {
        var status = row.license().status();
        return StatusView.of(status, LicenseTones.of(status));
    }

    /** Its holder, as the reader reads names. */
    public String name(LicenseRow row) {
        return Holders.name(row.license().enterpriseName(), row.license().latinName(), language);
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(LicenseRow row) {
        var clock = row.clock();
        return clock == null ? null : clocks.of(clock);
    }
}
