package org.infopool.domain.winddown;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.jspecify.annotations.Nullable;

/** What can happen in a wind-down. */
public sealed interface WindDownEvent extends DomainEvent {
    /** The wind-down's own number. */
    WindDownNumber number();

    /** Whose data it is about. */
    UnifiedSocialCreditCode uscc();

    /**
     * A license has ended whose holder held data.
     *
     * @param from the first day without the license
     * @param persons of how many individuals data were held, as declared
     */
    @EventType("windDown.opened/1")
    record Opened(
            Occurrence occurrence,
            WindDownNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            LicenseStatus end,
            LocalDate from,
            long persons)
            implements WindDownEvent {}

    /** The holder states that it collects no more. */
    @EventType("windDown.stopped/1")
    record Stopped(
            Occurrence occurrence,
            WindDownNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            LocalDate on,
            @Personal String statement)
            implements WindDownEvent {}

    /** The individuals were told. */
    @EventType("windDown.individualsTold/1")
    record IndividualsTold(
            Occurrence occurrence,
            WindDownNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            LocalDate on,
            @Personal String statement)
            implements WindDownEvent {}

    /**
     * A part of the data was erased or handed over.
     *
     * @param ground on which they were handed over; absent where they were erased
     * @param all whether nothing is held any more
     */
    @EventType("windDown.disposed/1")
    record Disposed(
            Occurrence occurrence,
            WindDownNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Personal String what,
            long persons,
            @Nullable HandOverGround ground,
            @Personal @Nullable String recipient,
            boolean all)
            implements WindDownEvent {}

    /** The proof was filed. */
    @EventType("windDown.filed/1")
    record Filed(
            Occurrence occurrence,
            WindDownNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Personal String statement,
            List<DocumentNumber> proof)
            implements WindDownEvent {}

    /** The proof is not enough; the act says what is missing. */
    @EventType("windDown.sentBack/1")
    record SentBack(Occurrence occurrence, WindDownNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements WindDownEvent {}

    /** Verified and closed; the act says what the verification rests on. */
    @EventType("windDown.closed/1")
    record Closed(
            Occurrence occurrence,
            WindDownNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName)
            implements WindDownEvent {}
}
