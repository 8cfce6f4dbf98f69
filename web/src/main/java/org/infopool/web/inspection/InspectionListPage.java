package org.infopool.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.inspection.InspectionSummary;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code inspection/list.xhtml}. */
@Named
@RequestScoped
public class InspectionListPage {
    private static final int ROWS = 50;

    @Inject
    private InspectionService inspections;

    @Inject
    private ListRequest asked;

    @Inject
    private CurrentUser user;

    private @Nullable ListView<InspectionSummary> list;

    /** The inspections. */
    public ListView<InspectionSummary> getList() {
        var known = list;
        if (known == null) {
            asked.sortedBy("-number");
            var page = inspections.list(
                    new ListQuery(
                            Objects.requireNonNullElse(asked.query(), ""),
                            asked.sort(),
                            asked.descending(),
                            asked.after(),
                            ROWS),
                    asked.choice("status", InspectionStatus.class).orElse(null),
                    asked.choice("kind", InspectionKind.class).orElse(null));
            known = asked.list("inspection.list", page.rows(), page.next(), page.total(), page.atLeast())
                    .searchable()
                    .filter("status", InspectionStatus.values())
                    .filter("kind", InspectionKind.values())
                    .sortable("number")
                    .column("name")
                    .column("kind")
                    .column("status")
                    .column("plannedOn")
                    .column("findings");
            list = known;
        }
        return known;
    }

    /** How it stands. */
    public StatusView status(InspectionSummary row) {
        return InspectionTones.of(row.status());
    }

    /** Whether the reader can order one. */
    public boolean isOrdering() {
        return user.has(Role.DIRECTOR);
    }
}
