package org.infopool.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.ejb.imports.ImportService;
import org.infopool.ejb.imports.ImportSummary;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code imports/list.xhtml}. */
@Named
@RequestScoped
public class ImportListPage {
    private static final int ROWS = 50;

    @Inject
    private ImportService imports;

    @Inject
    private ListRequest asked;

    @Inject
    private CurrentUser user;

    private @Nullable ListView<ImportSummary> list;

    /** The imports. */
    public ListView<ImportSummary> getList() {
        var known = list;
        if (known == null) {
            asked.sortedBy("-number");
            var page = imports.list(
                    new ListQuery(
                            Objects.requireNonNullElse(asked.query(), ""),
                            asked.sort(),
                            asked.descending(),
                            asked.after(),
                            ROWS),
                    asked.choice("status", ImportStatus.class).orElse(null));
            known = asked.list("import.list", page.rows(), page.next(), page.total(), page.atLeast())
                    .searchable()
                    .filter("status", ImportStatus.values())
                    .sortable("number")
                    .sortable("file")
                    .sortable("status")
                    .figures("rows")
                    .column("checkedAt");
            list = known;
        }
        return known;
    }

    /** How it stands. */
    public StatusView status(ImportSummary row) {
        return ImportTones.of(row.status());
    }

    /** Whether the reader can bring a file. */
    public boolean isTaking() {
        return user.has(Role.CASEWORKER);
    }
}
