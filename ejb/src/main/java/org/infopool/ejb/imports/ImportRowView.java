package org.infopool.ejb.imports;

import java.util.List;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowStatus;
import org.jspecify.annotations.Nullable;

/**
 * A row and what became of it.
 *
 * @param row as a spreadsheet counts: the head is row 1
 * @param declaration the number of the signed declaration; empty for a draft
 * @param application the application that it has become; absent while it has not
 * @param faults why it was refused; empty unless it was
 */
public record ImportRowView(
        int row,
        RowStatus status,
        String uscc,
        String enterpriseName,
        String declaration,
        @Nullable ApplicationNumber application,
        List<RowFault> faults) {
    /** A row whose faults come later. */
    public ImportRowView(
            int row,
            RowStatus status,
            String uscc,
            String enterpriseName,
            String declaration,
            @Nullable ApplicationNumber application) {
        this(row, status, uscc, enterpriseName, declaration, application, List.of());
    }

    ImportRowView with(List<RowFault> found) {
        return new ImportRowView(row, status, uscc, enterpriseName, declaration, application, List.copyOf(found));
    }
}
