package org.infopool.ejb.document;

import java.time.Instant;
import java.time.LocalDate;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * A document as pages show it.
 *
 * @param purpose what it is for in its matter; absent where it needs none
 * @param sha256 the hash of its content, lower-case hex
 * @param receivedAt when it came, by the server's clock
 * @param effectiveOn the day from which what it shows was true, as far as it is known
 */
public record DocumentView(
        DocumentNumber number,
        SubjectKind aboutKind,
        String aboutNumber,
        @Nullable String purpose,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant receivedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable PersonNumber receivedFrom) {
    /** What it belongs to. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }
}
