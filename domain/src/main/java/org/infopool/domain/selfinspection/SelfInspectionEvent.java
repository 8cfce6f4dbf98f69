package org.infopool.domain.selfinspection;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to a self-inspection. */
public sealed interface SelfInspectionEvent extends DomainEvent {
    /** The self-inspection's own number. */
    SelfInspectionNumber number();

    /** The license whose holder looks at itself. */
    LicenseNumber license();

    /** Who holds it. */
    UnifiedSocialCreditCode uscc();

    /**
     * It was begun.
     *
     * @param obligation the duty that it is for
     * @param ruleBookVersion where its questions come from
     */
    @EventType("selfInspection.opened/1")
    record Opened(
            Occurrence occurrence,
            SelfInspectionNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            ObligationNumber obligation,
            String ruleBookVersion)
            implements SelfInspectionEvent {}

    /**
     * One question was answered, or its answer changed.
     *
     * @param item the rule book id of the question
     * @param conformity absent while the answer lacks it
     */
    @EventType("selfInspection.answered/1")
    record Answered(
            Occurrence occurrence,
            SelfInspectionNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String item,
            @Nullable Conformity conformity)
            implements SelfInspectionEvent {}

    /**
     * A document was added that supports the answer to one question.
     *
     * @param item the rule book id of the question
     * @param sha256 the fingerprint of the document
     * @param effectiveFrom the day from which what it shows was true
     */
    @EventType("selfInspection.evidenceAdded/1")
    record EvidenceAdded(
            Occurrence occurrence,
            SelfInspectionNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String item,
            DocumentNumber document,
            String sha256,
            LocalDate effectiveFrom)
            implements SelfInspectionEvent {}

    /**
     * It was signed and handed in: nothing in it changes any more.
     *
     * @param contentHash the hash of exactly what was signed
     * @param minor how many minor non-conformities the enterprise found
     * @param major how many major ones
     * @param late whether the duty was overdue
     */
    @EventType("selfInspection.submitted/1")
    record Submitted(
            Occurrence occurrence,
            SelfInspectionNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            ObligationNumber obligation,
            String contentHash,
            int minor,
            int major,
            boolean late)
            implements SelfInspectionEvent {}

    /** It fell away with the duty that it was for. */
    @EventType("selfInspection.dropped/1")
    record Dropped(
            Occurrence occurrence, SelfInspectionNumber number, LicenseNumber license, UnifiedSocialCreditCode uscc)
            implements SelfInspectionEvent {}
}
