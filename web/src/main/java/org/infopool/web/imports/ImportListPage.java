package org.infopool.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.access.Role;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.ejb.imports.ImportService;
import org.infopool.ejb.imports.ImportSummary;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;

/** Backs {@code imports/list.xhtml}. */
@Named
@RequestScoped
public class ImportListPage extends ListBacking<ImportSummary> {
    @Inject
    private ImportService imports;

    @Inject
    private CurrentUser user;

    @Override
    protected ListView<ImportSummary> read(ListRequest asked) {
        var page = imports.list(
                asked.sortedBy("-number").rows(),
                asked.choice("status", ImportStatus.class).orElse(null));
        return asked.list("import.list", page)
                .searchable()
                .filter("status", ImportStatus.values())
                .sortable("number")
                .sortable("file")
                .sortable("status")
                .figures("rows")
                .column("checkedAt");
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
