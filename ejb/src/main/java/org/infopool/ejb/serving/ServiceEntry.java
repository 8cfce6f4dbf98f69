package org.infopool.ejb.serving;

import java.time.LocalDate;
import org.infopool.domain.notice.NoticeMode;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says that a paper was served, beside the document that shows it.
 *
 * @param mode by post or in person
 * @param day the day on the return receipt, or on which it was handed over or left
 * @param receipt the number of the return receipt
 * @param receivedBy who took it
 * @param refused whether it was refused, and left there
 * @param witness who saw that it was left
 */
public record ServiceEntry(
        NoticeMode mode,
        LocalDate day,
        @Nullable String receipt,
        @Nullable String receivedBy,
        boolean refused,
        @Nullable String witness) {
    /** The rule by which this counts as service. */
    String legalBasis() {
        return switch (mode) {
            case POST -> "cpl.91.post";
            case IN_PERSON -> refused ? "cpl.89.left" : "cpl.87.receipt";
            case PUBLIC_NOTICE -> "cpl.95-1.public-notice";
            case PORTAL, EMAIL -> "apl.61-2.electronic";
        };
    }
}
