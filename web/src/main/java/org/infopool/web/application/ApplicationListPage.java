package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.ejb.application.ApplicationRecordService;
import org.infopool.ejb.application.ApplicationRow;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code application/list.xhtml}: all that the one who is signed in may see. */
@Named
@RequestScoped
public class ApplicationListPage extends ListBacking<ApplicationRow> {
    @Inject
    private ApplicationRecordService applications;

    @Inject
    private ClockViews clocks;

    @Inject
    private CurrentUser user;

    @Override
    protected ListView<ApplicationRow> read(ListRequest asked) {
        var page = applications.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", ApplicationStatus.class).orElse(null));
        return asked.list("application.list", page)
                .searchable()
                .filter("status", ApplicationStatus.values())
                .sortable("number")
                .sortable("name")
                .column("kind")
                .sortable("status")
                .column("receivedOn")
                .column("due");
    }

    public StatusView status(ApplicationRow row) {
        return ApplicationStatusViews.of(row.application().status());
    }

    /** The deadline that ends first; absent while none runs. */
    public @Nullable ClockView clock(ApplicationRow row) {
        return row.clock() == null ? null : clocks.of(row.clock());
    }

    /** Whether the reader can begin an application. */
    public boolean isApplicant() {
        return user.has(Role.APPLICANT);
    }
}
