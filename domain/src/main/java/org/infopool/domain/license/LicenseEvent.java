package org.infopool.domain.license;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ProcessingScale;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/** What can happen to a license. */
public sealed interface LicenseEvent extends DomainEvent {
    /** The license's own number. */
    LicenseNumber number();

    /** Who holds it. */
    UnifiedSocialCreditCode uscc();

    /** It is over, in one of the ways in which a license ends. */
    sealed interface Ended extends LicenseEvent
            permits Expired, Withdrawn, Rescinded, Revoked, Surrendered, Terminated {
        /** What its holder is called. */
        String enterpriseName();

        /** The first day without it. */
        LocalDate from();

        /** The decision by which it ended; absent where the clock did it. */
        default @Nullable Subject decision() {
            return null;
        }

        /** In which way it ended. */
        default LicenseStatus end() {
            return switch (this) {
                case Expired expired -> LicenseStatus.EXPIRED;
                case Withdrawn withdrawn -> LicenseStatus.WITHDRAWN;
                case Rescinded rescinded -> LicenseStatus.RESCINDED;
                case Revoked revoked -> LicenseStatus.REVOKED;
                case Surrendered surrendered -> LicenseStatus.SURRENDERED;
                case Terminated terminated -> LicenseStatus.TERMINATED;
            };
        }
    }

    /** Says what a license is from then on: how long it runs, and how much is processed under it. */
    interface Scoped extends DomainEvent {
        /** The license's own number. */
        LicenseNumber number();

        /** Who holds it. */
        UnifiedSocialCreditCode uscc();

        /** What its holder is called. */
        String enterpriseName();

        /** The number of the office that keeps it. */
        OfficeNumber office();

        /** The last valid day. */
        LocalDate validTo();

        /** How much its holder processes, as declared. */
        ProcessingScale scale();
    }

    /**
     * The license came into being.
     *
     * @param validTo the last valid day
     * @param conditions what it is granted under
     */
    @EventType("license.granted/1")
    record Granted(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Nullable String latinName,
            OfficeNumber office,
            ApplicationNumber application,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> conditions,
            ProcessingScale scale)
            implements LicenseEvent, Scoped {}

    /**
     * The license got another term (ALL 50).
     *
     * @param validFrom the first day of that term
     * @param validTo its last valid day
     * @param deemed whether the law granted it, because nobody decided in time
     * @param conditions what it is granted under from that day on
     */
    @EventType("license.renewed/1")
    record Renewed(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            ApplicationNumber application,
            LocalDate validFrom,
            LocalDate validTo,
            boolean deemed,
            List<String> conditions,
            ProcessingScale scale)
            implements LicenseEvent, Scoped {}

    /**
     * The license says something else (ALL 49).
     *
     * @param formerName what its holder was called before
     * @param conditions everything that it is granted under
     */
    @EventType("license.varied/1")
    record Varied(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Nullable String latinName,
            String formerName,
            OfficeNumber office,
            ApplicationNumber application,
            LocalDate validTo,
            String business,
            List<String> conditions,
            ProcessingScale scale)
            implements LicenseEvent, Scoped {}

    /**
     * A certificate was sealed and delivered (ALL 44).
     *
     * @param certificate SHA-256 of the certificate, lower-case hex
     */
    @EventType("license.certificateIssued/1")
    record CertificateIssued(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            DocumentNumber document,
            String certificate)
            implements LicenseEvent {}

    /**
     * The license was held back: nothing may be processed under it meanwhile.
     *
     * @param decision the decision by which it was
     * @param from the day from which that holds
     */
    @EventType("license.suspended/1")
    record Suspended(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements LicenseEvent {}

    /**
     * The suspension ended; the license is valid again.
     *
     * @param decision the decision by which it ended
     * @param from the day from which that holds
     */
    @EventType("license.reinstated/1")
    record Reinstated(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements LicenseEvent {}

    /**
     * The license was taken away as a penalty (APL 9).
     *
     * @param decision the decision by which it was
     * @param from the day from which that holds
     */
    @EventType("license.revoked/1")
    record Revoked(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements Ended {}

    /**
     * The term ended and was not renewed (ALL 70).
     *
     * @param from the day from which that holds
     */
    @EventType("license.expired/1")
    record Expired(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            LocalDate from)
            implements Ended {}

    /**
     * The license was taken back because the law or the facts have changed (ALL 8).
     *
     * @param decision the ending of the license by which it was
     * @param from the day from which that holds
     */
    @EventType("license.withdrawn/1")
    record Withdrawn(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements Ended {}

    /**
     * The license was rescinded: it should never have been granted (ALL 69).
     *
     * @param decision the ending of the license by which it was
     * @param from the day from which that holds
     */
    @EventType("license.rescinded/1")
    record Rescinded(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements Ended {}

    /**
     * The holder gave the license up (Pool rules 22).
     *
     * @param decision the ending of the license by which it was
     * @param from the day from which that holds
     */
    @EventType("license.surrendered/1")
    record Surrendered(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements Ended {}

    /**
     * The license ended with the enterprise (ALL 70).
     *
     * @param decision the ending of the license by which it was
     * @param from the day from which that holds
     */
    @EventType("license.terminated/1")
    record Terminated(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Subject decision,
            LocalDate from)
            implements Ended {}

    /**
     * The registration of a license that has ended was cancelled (ALL 70).
     *
     * @param from the day from which that holds
     */
    @EventType("license.registrationCancelled/1")
    record RegistrationCancelled(
            Occurrence occurrence,
            LicenseNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            CancellationCause cause,
            LocalDate from)
            implements LicenseEvent {}
}
