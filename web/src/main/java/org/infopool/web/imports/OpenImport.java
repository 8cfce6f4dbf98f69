package org.infopool.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.ejb.imports.ImportRecord;
import org.infopool.ejb.imports.ImportService;
import org.jspecify.annotations.Nullable;

/** The import that a request is about, read once for all parts of its page. */
@RequestScoped
public class OpenImport {
    @Inject
    private ImportService imports;

    private @Nullable ImportRecord record;

    /** The import with everything that belongs to it beside its rows. */
    ImportRecord record(String number) {
        var known = record;
        if (known == null) {
            known = imports.record(new ImportNumber(number));
            record = known;
        }
        return known;
    }

    /** It has changed: it is read again. */
    void changed() {
        record = null;
    }
}
