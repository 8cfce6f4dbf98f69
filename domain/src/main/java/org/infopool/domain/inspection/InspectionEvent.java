package org.infopool.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to an inspection. What may happen before the enterprise knows of it does not even show its type. */
public sealed interface InspectionEvent extends DomainEvent {
    /** The inspection's own number. */
    InspectionNumber number();

    /** Who is inspected. */
    UnifiedSocialCreditCode uscc();

    /**
     * A director ordered it.
     *
     * @param announced whether the enterprise is told before
     * @param items the rule book ids of the questions
     */
    @EventType(value = "inspection.ordered/1", sealed = true)
    record Ordered(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            InspectionKind kind,
            Subject ground,
            List<PersonNumber> team,
            String purpose,
            LocalDate plannedOn,
            boolean announced,
            List<String> items,
            String ruleBookVersion)
            implements InspectionEvent {}

    /** Other questions were chosen. */
    @EventType(value = "inspection.itemsChosen/1", sealed = true)
    record ItemsChosen(Occurrence occurrence, InspectionNumber number, UnifiedSocialCreditCode uscc, List<String> items)
            implements InspectionEvent {}

    /** Somebody else took the place of an inspector; the act says why. */
    @EventType(value = "inspection.memberReplaced/1", sealed = true)
    record MemberReplaced(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            PersonNumber leaving,
            PersonNumber joining,
            LocalDate plannedOn)
            implements InspectionEvent {}

    /** One of its papers was written. */
    @EventType(value = "inspection.paperWritten/1", sealed = true)
    record PaperWritten(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            Paper paper,
            DocumentNumber document)
            implements InspectionEvent {}

    /**
     * The team began; from now on the enterprise sees it.
     *
     * @param representative who was there for the enterprise; absent where nobody was
     */
    @EventType("inspection.checkedIn/1")
    record CheckedIn(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            InspectionKind kind,
            List<PersonNumber> team,
            @Personal @Nullable String representative)
            implements InspectionEvent {}

    /** A question was answered, or answered anew. */
    @EventType("inspection.answered/1")
    record Answered(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String item,
            ItemResult result,
            @Personal @Nullable String note)
            implements InspectionEvent {}

    /** A photo or paper was kept as evidence at a question. */
    @EventType("inspection.evidenceAdded/1")
    record EvidenceAdded(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String item,
            DocumentNumber document)
            implements InspectionEvent {}

    /** An inspector signed the record; others have yet to. */
    @EventType("inspection.signed/1")
    record Signed(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            PersonNumber inspector,
            String contentHash)
            implements InspectionEvent {}

    /** An inspector took their signature back, to change the record. */
    @EventType("inspection.reopened/1")
    record Reopened(
            Occurrence occurrence, InspectionNumber number, UnifiedSocialCreditCode uscc, PersonNumber inspector)
            implements InspectionEvent {}

    /** The last inspector signed: the record stands and the enterprise answers it. */
    @EventType("inspection.recorded/1")
    record Recorded(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            List<PersonNumber> team,
            String contentHash)
            implements InspectionEvent {}

    /**
     * The enterprise answered the record.
     *
     * @param words what it objects to, or why it did not sign
     * @param onPaper whether an inspector entered what was said or signed in front of them
     */
    @EventType("inspection.replied/1")
    record Replied(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            List<PersonNumber> team,
            Reply reply,
            @Personal @Nullable String words,
            boolean onPaper)
            implements InspectionEvent {}

    /** The report is made and the findings are final. */
    @EventType("inspection.concluded/1")
    record Concluded(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            Subject ground,
            List<FoundPoint> findings,
            InspectionKind kind,
            List<PersonNumber> team,
            String summary)
            implements InspectionEvent {}

    /** Its result was made public. */
    @EventType("inspection.published/1")
    record Published(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            @Nullable LicenseNumber license,
            LocalDate concludedOn,
            int minor,
            int major)
            implements InspectionEvent {}

    /**
     * A director called it off; the act says why.
     *
     * @param known whether the enterprise knew of it
     */
    @EventType(value = "inspection.cancelled/1", sealed = true)
    record Cancelled(
            Occurrence occurrence,
            InspectionNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            List<PersonNumber> team,
            boolean known)
            implements InspectionEvent {}
}
