package org.infopool.ejb.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.proceeding.Hearing;
import org.infopool.domain.proceeding.HeldDiscussion;
import org.infopool.domain.proceeding.LegalReview;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.proceeding.WaiverKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * One proceeding, whole. The party reads it from the notice on, without what the authority keeps to itself: the report,
 * the reviews and the discussions.
 *
 * @param round how many notices there were
 * @param told what the party was told last; absent before the first notice
 * @param waiver how the party gave up the hearing; absent while it did not
 * @param hearing absent until it is set
 * @param decided the penalty; absent where there is none
 * @param answer what the decision says to the party's statement
 * @param remedies the rule book ids of the remedies that the party is told of
 * @param payBy the last day to pay without more; absent where nothing is to be paid
 * @param events how many events it has had: what a form carries along to notice that somebody else acted
 */
public record ProceedingDetails(
        ProceedingNumber number,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license,
        List<ViolationNumber> violations,
        String place,
        String facts,
        boolean special,
        LocalDate proposedOn,
        ProceedingStatus status,
        List<PersonNumber> investigators,
        @Nullable LocalDate filedOn,
        @Nullable String notFiledReason,
        @Nullable ReportedOutcome reportedOutcome,
        @Nullable String report,
        boolean complex,
        @Nullable LocalDate extendedOn,
        @Nullable String extensionReason,
        int round,
        @Nullable PenaltyDetails told,
        @Nullable LocalDate noticeServedOn,
        @Nullable String statement,
        @Nullable LocalDate statedOn,
        @Nullable WaiverKind waiver,
        @Nullable Hearing hearing,
        List<LegalReview> reviews,
        List<HeldDiscussion> discussions,
        @Nullable ReportedOutcome outcome,
        @Nullable NoPenalty noPenalty,
        @Nullable PenaltyDetails decided,
        @Nullable String decisionReason,
        @Nullable String answer,
        List<String> remedies,
        @Nullable PersonNumber decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String ruleBookVersion,
        @Nullable DocumentNumber letter,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate payBy,
        @Nullable LocalDate paidOn,
        @Nullable Money lateFee,
        @Nullable LocalDate closedOn,
        int events) {
    static ProceedingDetails of(Proceeding proceeding, boolean toParty, RuleBook book) {
        var filing = proceeding.filing();
        var investigation = proceeding.investigation();
        var toBeHeard = proceeding.toBeHeard();
        var decision = proceeding.decision();
        var execution = proceeding.execution();
        return new ProceedingDetails(
                proceeding.number(),
                proceeding.uscc(),
                proceeding.enterpriseName(),
                proceeding.office(),
                proceeding.license(),
                proceeding.violations(),
                filing.place(),
                filing.facts(),
                filing.isSpecial(),
                filing.proposedOn(),
                proceeding.status(),
                proceeding.investigators(),
                filing.filedOn(),
                toParty ? null : filing.notFiledReason(),
                toParty ? null : investigation.outcome(),
                toParty ? null : investigation.text(),
                !toParty && investigation.isComplex(),
                proceeding.extendedOn(),
                proceeding.extensionReason(),
                toBeHeard.round(),
                PenaltyDetails.of(proceeding.told(), proceeding.isHearingTold(), book),
                toBeHeard.servedOn(),
                toBeHeard.statement(),
                toBeHeard.statedOn(),
                toBeHeard.waiver(),
                toBeHeard.hearing(),
                toParty ? List.of() : proceeding.deliberation().reviews(),
                toParty ? List.of() : proceeding.deliberation().discussions(),
                decision.outcome(),
                decision.noPenalty(),
                PenaltyDetails.of(proceeding.decided(), proceeding.isHearingTold(), book),
                decision.reason(),
                decision.answer(),
                decision.remedies(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.ruleBookVersion(),
                execution.letter(),
                execution.servedOn(),
                proceeding.payBy(book).orElse(null),
                execution.paidOn(),
                execution.lateFee(),
                proceeding.closedOn(),
                proceeding.events());
    }

    /** What its events are about. */
    public Subject subject() {
        return new Subject(SubjectKind.PROCEEDING, number.value());
    }
}
