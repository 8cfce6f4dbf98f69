package org.infopool.domain.enforcement;

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
import org.infopool.domain.rulebook.Band;
import org.jspecify.annotations.Nullable;

/** What can happen to a violation. */
public sealed interface ViolationEvent extends DomainEvent {
    /** The violation's own number. */
    ViolationNumber number();

    /** Whose it is. */
    UnifiedSocialCreditCode uscc();

    /**
     * Somebody has reason to think that it happened.
     *
     * @param type its code in the catalog of the rule book
     * @param source where the suspicion comes from: a finding, a duty; the violation itself where a lead was typed in
     * @param facts what is known, in words; free text may name people
     * @param actUntil the day on which a continuing act ended; absent while it goes on
     * @param limitationOn the last day on which its discovery was in time (APL 36); absent while the act goes on
     */
    @EventType("violation.suspected/1")
    record Suspected(
            Occurrence occurrence,
            ViolationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            String type,
            Subject source,
            @Personal String facts,
            List<DocumentNumber> evidence,
            LocalDate actFrom,
            @Nullable LocalDate actUntil,
            LocalDate discoveredOn,
            @Nullable LocalDate limitationOn)
            implements ViolationEvent {}

    /** A document was added that shows something about it. */
    @EventType("violation.evidenceAdded/1")
    record EvidenceAdded(
            Occurrence occurrence, ViolationNumber number, UnifiedSocialCreditCode uscc, DocumentNumber document)
            implements ViolationEvent {}

    /** It became known when the act ended. */
    @EventType("violation.actEnded/1")
    record ActEnded(
            Occurrence occurrence,
            ViolationNumber number,
            UnifiedSocialCreditCode uscc,
            LocalDate actUntil,
            LocalDate limitationOn)
            implements ViolationEvent {}

    /**
     * The facts were weighed, for the first time or again.
     *
     * @param score of 100, rounded down
     * @param criminalResult {@code below}, {@code serious} or {@code especially_serious}
     * @param grounds the criminal grounds, such as {@code 5.1(3)}
     * @param policeRoute whether the conduct, below the threshold, is an offense against public security
     * @param noPenalty why there is, or may be, no penalty
     */
    @EventType("violation.assessed/1")
    record Assessed(
            Occurrence occurrence,
            ViolationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            Band band,
            long score,
            String criminalResult,
            List<String> grounds,
            boolean referralRequired,
            boolean policeRoute,
            List<NoPenalty> noPenalty,
            ViolationFacts facts,
            String ruleBookVersion)
            implements ViolationEvent {}

    /** The party was told what it is suspected of, and asked to answer. */
    @EventType("violation.putToParty/1")
    record PutToParty(
            Occurrence occurrence, ViolationNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ViolationEvent {}

    /** The party answered. */
    @EventType("violation.answered/1")
    record Answered(
            Occurrence occurrence,
            ViolationNumber number,
            UnifiedSocialCreditCode uscc,
            @Personal String statement,
            List<DocumentNumber> evidence)
            implements ViolationEvent {}

    /**
     * It stands: a served order to correct, or a decision, says so.
     *
     * @param by the measure or the proceeding
     */
    @EventType("violation.established/1")
    record Established(Occurrence occurrence, ViolationNumber number, UnifiedSocialCreditCode uscc, Subject by)
            implements ViolationEvent {}

    /** It is not pursued; the act says why. */
    @EventType("violation.notPursued/1")
    record NotPursued(
            Occurrence occurrence, ViolationNumber number, UnifiedSocialCreditCode uscc, NotPursuedGround ground)
            implements ViolationEvent {}
}
