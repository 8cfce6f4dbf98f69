package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.ejb.application.ApplicationRecordService;
import org.infopool.ejb.application.ApplicationRow;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code application/list.xhtml}: all that the one who is signed in may see. */
@Named
@RequestScoped
public class ApplicationListPage {
    private static final int ROWS = 50;

    @Inject
    private ListRequest asked;

    @Inject
    private ApplicationRecordService applications;

    @Inject
    private ClockViews clocks;

    @Inject
    private CurrentUser user;

    private @Nullable ListView<ApplicationRow> list;

    public ListView<ApplicationRow> getList() {
        var known = list;
        if (known == null) {
            asked.sortedBy("-number");
            var page = applications.list(
                    new ListQuery(
                            Objects.requireNonNullElse(asked.query(), ""),
                            asked.sort(),
                            asked.descending(),
                            asked.after(),
                            ROWS),
                    asked.choice("status", ApplicationStatus.class).orElse(null));
            known = asked.list("application.list", page.rows(), page.next(), page.total(), page.atLeast())
                    .searchable()
                    .filter("status", ApplicationStatus.values())
                    .sortable("number")
                    .sortable("name")
                    .sortable("status")
                    .column("receivedOn")
                    .column("due");
            list = known;
        }
        return known;
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
