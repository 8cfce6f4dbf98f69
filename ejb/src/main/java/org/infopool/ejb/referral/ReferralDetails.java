package org.infopool.ejb.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.CriminalOutcome;
import org.infopool.domain.referral.Item;
import org.infopool.domain.referral.Referral;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One referral, whole.
 *
 * @param grounds the criminal grounds, such as {@code 5.1(3)}
 * @param steppedOn the day on which its last step took effect
 * @param missingParts what has to go with the transfer and is not there yet
 * @param events how many events it has had: what a form carries along to notice that somebody else acted
 */
public record ReferralDetails(
        ReferralNumber number,
        ViolationNumber violation,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        List<String> grounds,
        String criminalResult,
        String ruleBookVersion,
        ReferralStatus status,
        LocalDate steppedOn,
        List<PersonNumber> team,
        List<Item> items,
        @Nullable LocalDate itemsListedOn,
        List<PaperDetails> papers,
        @Nullable String noTestReports,
        Set<BundlePart> missingParts,
        @Nullable String report,
        @Nullable PersonNumber decidedBy,
        @Nullable String decisionReason,
        @Nullable String police,
        @Nullable String procuratorate,
        @Nullable Instant sentAt,
        @Nullable String receipt,
        @Nullable String receiptSignedBy,
        @Nullable String caseNumber,
        @Nullable String declineReasons,
        @Nullable String reconsideration,
        @Nullable String upholdReasons,
        @Nullable String supervision,
        @Nullable LocalDate handedOverOn,
        @Nullable CriminalOutcome outcome,
        @Nullable Money criminalFine,
        @Nullable Money stillToPay,
        @Nullable String endReason,
        int events) {
    /** A file that goes with the transfer, and as what. */
    public record PaperDetails(DocumentNumber document, BundlePart part) {}

    static ReferralDetails of(Referral referral) {
        var bundle = referral.bundle();
        var dispatch = referral.dispatch();
        var answer = referral.answer();
        var end = referral.end();
        return new ReferralDetails(
                referral.number(),
                referral.violation(),
                referral.uscc(),
                referral.enterpriseName(),
                referral.office(),
                referral.grounds(),
                referral.criminalResult(),
                referral.ruleBookVersion(),
                referral.status(),
                referral.steppedOn(),
                referral.team(),
                bundle.items(),
                bundle.itemsListedOn(),
                bundle.papers().stream()
                        .map(paper -> new PaperDetails(paper.document(), paper.part()))
                        .toList(),
                bundle.noTestReports(),
                bundle.missingParts(),
                referral.report(),
                referral.decidedBy(),
                referral.decisionReason(),
                dispatch.police(),
                dispatch.procuratorate(),
                dispatch.sentAt(),
                dispatch.receipt(),
                dispatch.receiptSignedBy(),
                answer.caseNumber(),
                answer.declineReasons(),
                answer.reconsideration(),
                answer.upholdReasons(),
                answer.supervision(),
                answer.handedOverOn(),
                end.outcome(),
                end.fine(),
                end.stillToPay(),
                end.reason(),
                referral.events());
    }

    /** What its events are about. */
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, number.value());
    }
}
