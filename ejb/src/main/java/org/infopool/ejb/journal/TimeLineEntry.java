package org.infopool.ejb.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One event as a time line shows it.
 *
 * @param type the type name as it was written; its words lie under {@code event.<type without version>}
 * @param reason what the actor gave as reason; absent when there was none, or it was erased
 * @param details what the event's record carries, as plain values; what was erased is missing
 * @param ledgerIndex its place in the ledger; absent in the half second before it has one
 */
public record TimeLineEntry(
        EventReference event,
        String type,
        Instant at,
        LocalDate effectiveOn,
        @Nullable PersonNumber person,
        String role,
        String legalBasis,
        @Nullable String reason,
        Origin origin,
        Map<String, Object> details,
        @Nullable Long ledgerIndex) {}
