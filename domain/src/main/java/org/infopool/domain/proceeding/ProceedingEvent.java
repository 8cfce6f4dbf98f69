package org.infopool.domain.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to a proceeding. */
public sealed interface ProceedingEvent extends DomainEvent {
    /** The proceeding's own number. */
    ProceedingNumber number();

    /** Against whom. */
    UnifiedSocialCreditCode uscc();

    /** The name of the party. */
    String enterpriseName();

    /**
     * A caseworker asks the head to file it.
     *
     * @param special whether the head has the longer time of special cases (P14-18)
     */
    @EventType("proceeding.proposed/1")
    record Proposed(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            List<ViolationNumber> violations,
            @Personal String facts,
            boolean special)
            implements ProceedingEvent {}

    /** The head filed it: the time to decide runs. */
    @EventType("proceeding.filed/1")
    record Filed(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            List<ViolationNumber> violations,
            List<PersonNumber> investigators)
            implements ProceedingEvent {}

    /** The head did not file it; the act says why. */
    @EventType("proceeding.notFiled/1")
    record NotFiled(Occurrence occurrence, ProceedingNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ProceedingEvent {}

    /**
     * The investigators reported.
     *
     * @param complex whether the circumstances are complex: then the heads discuss it
     */
    @EventType("proceeding.investigated/1")
    record Investigated(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            ReportedOutcome outcome,
            boolean complex,
            @Personal String report,
            List<DocumentNumber> evidence)
            implements ProceedingEvent {}

    /** There is more time to decide, once; the act says why. */
    @EventType("proceeding.extended/1")
    record Extended(Occurrence occurrence, ProceedingNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ProceedingEvent {}

    /**
     * The party is told what is intended, and its rights (APL 44).
     *
     * @param round the how many-th notice it is
     * @param hearing whether it carries the right to a hearing
     */
    @EventType("proceeding.notified/1")
    record Notified(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            int round,
            Set<MeasureKind> measures,
            Money fine,
            Money confiscation,
            List<String> grounds,
            boolean hearing,
            String ruleBookVersion)
            implements ProceedingEvent {}

    /**
     * The notice was served: the time for the statement runs, and that for the request of a hearing where there is one.
     *
     * @param proof what shows that it was served
     */
    @EventType("proceeding.noticeServed/1")
    record NoticeServed(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            boolean hearing,
            LocalDate servedOn,
            @Personal String proof)
            implements ProceedingEvent {}

    /** The party made its statement. */
    @EventType("proceeding.stated/1")
    record Stated(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Personal String statement,
            List<DocumentNumber> evidence)
            implements ProceedingEvent {}

    /** The party asked for a hearing. */
    @EventType("proceeding.hearingRequested/1")
    record HearingRequested(
            Occurrence occurrence, ProceedingNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ProceedingEvent {}

    /** The time for a statement has passed, and there is no hearing to wait for. */
    @EventType("proceeding.answerEnded/1")
    record AnswerEnded(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            boolean stated)
            implements ProceedingEvent {}

    /** The party gave up the hearing. */
    @EventType("proceeding.hearingWaived/1")
    record HearingWaived(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            WaiverKind how)
            implements ProceedingEvent {}

    /** Time, place and chair of the hearing are set. */
    @EventType("proceeding.hearingSet/1")
    record HearingSet(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            PersonNumber chair,
            Instant at,
            String place,
            boolean open)
            implements ProceedingEvent {}

    /**
     * The hearing was held.
     *
     * @param signed whether the party signed the record; otherwise it refused to, which the record says
     */
    @EventType("proceeding.hearingHeld/1")
    record HearingHeld(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Personal List<String> representatives,
            @Personal String minutes,
            List<DocumentNumber> documents,
            boolean signed)
            implements ProceedingEvent {}

    /** A legal reviewer has looked at it. */
    @EventType("proceeding.reviewed/1")
    record Reviewed(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            boolean passed,
            @Personal String opinion)
            implements ProceedingEvent {}

    /** The heads discussed it collectively. */
    @EventType("proceeding.discussed/1")
    record Discussed(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            PersonNumber chair,
            List<PersonNumber> inFavor,
            List<PersonNumber> against,
            List<PersonNumber> absent,
            boolean carried,
            @Personal String minutes)
            implements ProceedingEvent {}

    /**
     * It was decided.
     *
     * @param outcome one of the four of APL 57
     * @param noPenalty why there is no penalty, where the outcome says so
     * @param grounds the rule book ids of the articles that it rests on
     * @param remedies the rule book ids of the remedies that the party is told of
     */
    @EventType("proceeding.decided/1")
    record Decided(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            List<ViolationNumber> violations,
            ReportedOutcome outcome,
            @Nullable NoPenalty noPenalty,
            Set<MeasureKind> measures,
            Money fine,
            Money confiscation,
            List<String> grounds,
            List<String> remedies,
            String ruleBookVersion)
            implements ProceedingEvent {}

    /** The letter of the decision was written. */
    @EventType("proceeding.letterWritten/1")
    record LetterWritten(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            DocumentNumber letter)
            implements ProceedingEvent {}

    /** The decision was served: it takes effect. */
    @EventType("proceeding.decisionServed/1")
    record DecisionServed(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Nullable LicenseNumber license,
            Set<MeasureKind> measures,
            LocalDate servedOn,
            List<ViolationNumber> violations,
            Money fine,
            Money confiscation)
            implements ProceedingEvent {}

    /** The fine was paid. */
    @EventType("proceeding.paid/1")
    record Paid(
            Occurrence occurrence,
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Money fine,
            LocalDate paidOn,
            long lateDays,
            Money lateFee)
            implements ProceedingEvent {}

    /** Everything is done, and the file is closed. */
    @EventType("proceeding.closed/1")
    record Closed(Occurrence occurrence, ProceedingNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ProceedingEvent {}
}
