package org.infopool.domain.referral;

import java.time.Instant;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a referral. The public ledger shows none of the names: who is being referred, and that anybody is,
 * stays with the authorities until the police say otherwise.
 */
public sealed interface ReferralEvent extends DomainEvent {
    /** The referral's own number. */
    ReferralNumber number();

    /** The violation that is referred. */
    ViolationNumber violation();

    /** Whose it is. */
    UnifiedSocialCreditCode uscc();

    /** What the enterprise is called. */
    String enterpriseName();

    /** Whose matter it is. */
    OfficeNumber office();

    /**
     * The law asks for the case to be referred.
     *
     * @param grounds the criminal grounds, such as {@code 5.1(3)}
     * @param criminalResult {@code serious} or {@code especially_serious}
     * @param ruleBookVersion the rule book that the test used
     */
    @EventType(value = "referral.opened/1", sealed = true)
    record Opened(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            List<String> grounds,
            String criminalResult,
            String ruleBookVersion)
            implements ReferralEvent {}

    /** A special team was named, for the first time or anew. */
    @EventType(value = "referral.teamNamed/1", sealed = true)
    record TeamNamed(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            List<PersonNumber> team)
            implements ReferralEvent {}

    /** The things that are kept for the police were listed; none is a list too. */
    @EventType(value = "referral.itemsListed/1", sealed = true)
    record ItemsListed(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            List<Item> items)
            implements ReferralEvent {}

    /** A file was added that goes with the transfer. */
    @EventType(value = "referral.paperAdded/1", sealed = true)
    record PaperAdded(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            DocumentNumber document,
            BundlePart part)
            implements ReferralEvent {}

    /** There are no test reports or appraisals; the act says why. */
    @EventType(value = "referral.noTestReports/1", sealed = true)
    record NoTestReports(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office)
            implements ReferralEvent {}

    /**
     * The team reported in writing to the head.
     *
     * @param report what it verified and proposes; free text may name people
     */
    @EventType(value = "referral.reported/1", sealed = true)
    record Reported(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Personal String report)
            implements ReferralEvent {}

    /** The head approved; the act says why. */
    @EventType(value = "referral.approved/1", sealed = true)
    record Approved(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            PersonNumber approvedBy)
            implements ReferralEvent {}

    /**
     * The head did not approve.
     *
     * @param reasons why, for the file; free text may name people
     */
    @EventType(value = "referral.notApproved/1", sealed = true)
    record NotApproved(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            PersonNumber decidedBy,
            @Personal String reasons)
            implements ReferralEvent {}

    /**
     * It was handed to public security, with a copy to the procuratorate.
     *
     * @param police the public security organ at the same level
     * @param procuratorate who got the copy
     */
    @EventType(value = "referral.sent/1", sealed = true)
    record Sent(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            String police,
            String procuratorate,
            Instant sentAt)
            implements ReferralEvent {}

    /**
     * Public security signed for it.
     *
     * @param receipt the number of the receipt
     * @param signedBy who signed
     * @param proof the signed paper
     */
    @EventType(value = "referral.receiptSigned/1", sealed = true)
    record ReceiptSigned(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            String receipt,
            @Personal String signedBy,
            @Nullable DocumentNumber proof)
            implements ReferralEvent {}

    /** Public security had no jurisdiction and passed it on. */
    @EventType(value = "referral.forwarded/1", sealed = true)
    record Forwarded(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            String police)
            implements ReferralEvent {}

    /**
     * Public security filed it as a case.
     *
     * @param caseNumber its number there
     * @param proof the notice of it
     */
    @EventType(value = "referral.filedByPolice/1", sealed = true)
    record FiledByPolice(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            String caseNumber,
            @Nullable DocumentNumber proof)
            implements ReferralEvent {}

    /** The items and materials were handed over. */
    @EventType(value = "referral.handedOver/1", sealed = true)
    record HandedOver(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office)
            implements ReferralEvent {}

    /**
     * Public security did not file it.
     *
     * @param reasons the reasons that it gave; free text may name people
     * @param proof the notice of it
     */
    @EventType(value = "referral.declinedByPolice/1", sealed = true)
    record DeclinedByPolice(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Personal String reasons,
            @Nullable DocumentNumber proof)
            implements ReferralEvent {}

    /** Public security was asked to reconsider; the act says why. */
    @EventType(value = "referral.reconsiderationAsked/1", sealed = true)
    record ReconsiderationAsked(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office)
            implements ReferralEvent {}

    /**
     * Public security has reconsidered.
     *
     * @param upheld whether it stays with its refusal; otherwise it has filed the case
     * @param caseNumber the number of the case, where it has filed it
     * @param reasons the reasons that it gave; free text may name people
     * @param proof the answer
     */
    @EventType(value = "referral.reconsiderationAnswered/1", sealed = true)
    record ReconsiderationAnswered(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            boolean upheld,
            @Nullable String caseNumber,
            @Personal String reasons,
            @Nullable DocumentNumber proof)
            implements ReferralEvent {}

    /** The procuratorate was asked to supervise the refusal; the act says why. */
    @EventType(value = "referral.supervisionSuggested/1", sealed = true)
    record SupervisionSuggested(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            String procuratorate)
            implements ReferralEvent {}

    /** It is back on the administrative path; the act says why. */
    @EventType(value = "referral.returned/1", sealed = true)
    record Returned(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office)
            implements ReferralEvent {}

    /**
     * The criminal matter is over.
     *
     * @param criminalFine what the court fined; nothing where it did not
     * @param stillToPay what of it is left after the administrative fine paid before (APL 35)
     */
    @EventType(value = "referral.closed/1", sealed = true)
    record Closed(
            Occurrence occurrence,
            ReferralNumber number,
            ViolationNumber violation,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            CriminalOutcome outcome,
            Money criminalFine,
            Money stillToPay)
            implements ReferralEvent {}
}
