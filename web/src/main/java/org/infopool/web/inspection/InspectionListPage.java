package org.infopool.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.access.Role;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.inspection.InspectionSummary;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;

/** Backs {@code inspection/list.xhtml}. */
@Named
@RequestScoped
public class InspectionListPage extends ListBacking<InspectionSummary> {
    @Inject
    private InspectionService inspections;

    @Inject
    private CurrentUser user;

    @Override
    protected ListView<InspectionSummary> read(ListRequest asked) {
        var page = inspections.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", InspectionStatus.class).orElse(null),
                asked.choice("kind", InspectionKind.class).orElse(null));
        return asked.list("inspection.list", page)
                .searchable()
                .filter("status", InspectionStatus.values())
                .filter("kind", InspectionKind.values())
                .sortable("number")
                .column("name")
                .column("kind")
                .column("status")
                .column("plannedOn")
                .column("findings");
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
