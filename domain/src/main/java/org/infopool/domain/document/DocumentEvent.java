package org.infopool.domain.document;

import java.time.LocalDate;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/** What can happen to a document. */
public sealed interface DocumentEvent extends DomainEvent {
    DocumentNumber number();

    /** What it belongs to. */
    Subject about();

    @Override
    default Subject concerns() {
        return about();
    }

    /**
     * It was added to a matter.
     *
     * @param purpose what it is for there, such as the rule book id of a criterion; absent where it needs none
     * @param sha256 the hash of its content, lower-case hex
     * @param effectiveOn the day from which what it shows was true, as far as it is known
     */
    @EventType("document.attached/1")
    record Attached(
            Occurrence occurrence,
            DocumentNumber number,
            Subject about,
            @Nullable String purpose,
            @Personal String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable LocalDate effectiveOn)
            implements DocumentEvent {}
}
