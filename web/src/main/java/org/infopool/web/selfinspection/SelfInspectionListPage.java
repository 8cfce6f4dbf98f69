package org.infopool.web.selfinspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.ejb.selfinspection.SelfInspectionSummary;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;

/** Backs {@code selfinspection/list.xhtml}. */
@Named
@RequestScoped
public class SelfInspectionListPage extends ListBacking<SelfInspectionSummary> {
    @Inject
    private SelfInspectionService selfInspections;

    @Override
    protected ListView<SelfInspectionSummary> read(ListRequest asked) {
        var page = selfInspections.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", SelfInspectionStatus.class).orElse(null));
        return asked.list("selfinspection.list", page)
                .searchable()
                .filter("status", SelfInspectionStatus.values())
                .sortable("number")
                .sortable("name")
                .column("license")
                .sortable("status")
                .column("submittedAt");
    }

    /** How it stands. */
    public StatusView status(SelfInspectionSummary row) {
        return SelfInspectionTones.of(row.status());
    }
}
