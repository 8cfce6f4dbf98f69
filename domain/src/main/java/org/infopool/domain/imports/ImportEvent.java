package org.infopool.domain.imports;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;

/** What can happen to an import. */
public sealed interface ImportEvent extends DomainEvent {
    /** The import's own number. */
    ImportNumber number();

    /**
     * A file was read, and every row of it tried; nothing was taken in.
     *
     * @param sha256 the hash of the file, lower-case hex
     */
    @EventType("import.checked/1")
    record Checked(
            Occurrence occurrence,
            ImportNumber number,
            OfficeNumber office,
            @Personal String fileName,
            String sha256,
            ImportCounts counts)
            implements ImportEvent {}

    /** Somebody had the good rows taken in. */
    @EventType("import.started/1")
    record Started(Occurrence occurrence, ImportNumber number) implements ImportEvent {}

    /** Every row has its result. */
    @EventType("import.finished/1")
    record Finished(Occurrence occurrence, ImportNumber number, ImportCounts counts) implements ImportEvent {}

    /** Nobody wanted it. */
    @EventType("import.discarded/1")
    record Discarded(Occurrence occurrence, ImportNumber number) implements ImportEvent {}

    /** It was ended before its last row; what was taken in stays. */
    @EventType("import.stopped/1")
    record Stopped(Occurrence occurrence, ImportNumber number, ImportCounts counts) implements ImportEvent {}
}
