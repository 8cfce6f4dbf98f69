package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.access.Role;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enforcement.ViolationSummary;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code violation/list.xhtml}. */
@Named
@RequestScoped
public class ViolationListPage extends ListBacking<ViolationSummary> {
    @Inject
    private EnforcementRecordService records;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Override
    protected ListView<ViolationSummary> read(ListRequest asked) {
        var page = records.violations(
                asked.sortedBy("-number").rows(),
                asked.choice("status", ViolationStatus.class).orElse(null),
                null);
        var view = asked.list("violation.list", page)
                .searchable()
                .filter("status", ViolationStatus.values())
                .sortable("number")
                .column("type")
                .sortable("name")
                .sortable("status");
        return user.isStaff() ? view.column("band").sortable("discovered") : view.sortable("discovered");
    }

    /** What kind of violation it is. */
    public String type(ViolationSummary row) {
        return subjects.type(row.type());
    }

    /** How it stands. */
    public StatusView status(ViolationSummary row) {
        return StatusView.of(row.status(), EnforcementTones.of(row.status()));
    }

    /** How serious it is; absent before it was assessed. */
    public @Nullable StatusView band(ViolationSummary row) {
        var band = row.band();
        return band == null ? null : StatusView.of(band, EnforcementTones.of(band));
    }

    /** Whether the reader sees how serious it is. */
    public boolean isBandShown() {
        return user.isStaff();
    }

    /** Whether the reader may write down a suspicion. */
    public boolean isSuspectable() {
        return user.has(Role.CASEWORKER) || user.has(Role.INSPECTOR);
    }
}
