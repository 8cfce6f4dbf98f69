package org.infopool.ejb.imports;

import java.time.Instant;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.imports.ApplicationImport;
import org.infopool.domain.imports.ImportCounts;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One import and how far it has come.
 *
 * @param sha256 the hash of the file, lower-case hex
 * @param events how many events it has had: what a form carries along to notice that somebody else acted
 */
public record ImportDetails(
        ImportNumber number,
        OfficeNumber office,
        String fileName,
        String sha256,
        ImportStatus status,
        ImportCounts counts,
        Instant checkedAt,
        PersonNumber checkedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int events) {
    static ImportDetails of(ApplicationImport one, ImportCounts counts) {
        return new ImportDetails(
                one.number(),
                one.office(),
                one.fileName(),
                one.sha256(),
                one.status(),
                counts,
                one.checkedAt(),
                one.checkedBy(),
                one.startedAt(),
                one.endedAt(),
                one.events());
    }
}
