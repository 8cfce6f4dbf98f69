package org.infopool.web.selfinspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.ejb.selfinspection.SelfInspectionSummary;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code selfinspection/list.xhtml}. */
@Named
@RequestScoped
public class SelfInspectionListPage {
    private static final int ROWS = 50;

    @Inject
    private SelfInspectionService selfInspections;

    @Inject
    private ListRequest asked;

    private @Nullable ListView<SelfInspectionSummary> list;

    /** The self-inspections. */
    public ListView<SelfInspectionSummary> getList() {
        var known = list;
        if (known == null) {
            asked.sortedBy("-number");
            var page = selfInspections.list(
                    new ListQuery(
                            Objects.requireNonNullElse(asked.query(), ""),
                            asked.sort(),
                            asked.descending(),
                            asked.after(),
                            ROWS),
                    asked.choice("status", SelfInspectionStatus.class).orElse(null));
            known = asked.list("selfinspection.list", page.rows(), page.next(), page.total(), page.atLeast())
                    .searchable()
                    .filter("status", SelfInspectionStatus.values())
                    .sortable("number")
                    .sortable("name")
                    .column("license")
                    .sortable("status")
                    .column("submittedAt");
            list = known;
        }
        return known;
    }

    /** How it stands. */
    public StatusView status(SelfInspectionSummary row) {
        return SelfInspectionTones.of(row.status());
    }
}
