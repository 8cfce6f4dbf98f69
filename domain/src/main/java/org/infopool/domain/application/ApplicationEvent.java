package org.infopool.domain.application;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** What can happen to an application. */
public sealed interface ApplicationEvent extends DomainEvent {
    /** The application's own number. */
    ApplicationNumber number();

    /** Whose application it is. */
    UnifiedSocialCreditCode uscc();

    /** A draft was begun. */
    @EventType("application.opened/2")
    record Opened(
            Occurrence occurrence,
            ApplicationNumber number,
            Request request,
            UnifiedSocialCreditCode uscc,
            OfficeNumber office)
            implements ApplicationEvent {}

    /** The draft was changed; the hash is that of the whole content. */
    @EventType("application.filled/1")
    record Filled(Occurrence occurrence, ApplicationNumber number, UnifiedSocialCreditCode uscc, String contentHash)
            implements ApplicationEvent {}

    /** A document was given as evidence for a group of criteria. */
    @EventType("application.evidenceAdded/1")
    record EvidenceAdded(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String group,
            DocumentNumber document)
            implements ApplicationEvent {}

    /** A document was taken out again before anything was handed in. */
    @EventType("application.evidenceRemoved/1")
    record EvidenceRemoved(
            Occurrence occurrence, ApplicationNumber number, UnifiedSocialCreditCode uscc, DocumentNumber document)
            implements ApplicationEvent {}

    /**
     * The application, or its supplement, was signed and handed in.
     *
     * @param contentHash the hash of exactly what was signed
     * @param receivedOn the day from which the authority's time to answer runs
     * @param paper the declaration that was signed on paper; absent where it was declared in the portal
     */
    @EventType("application.submitted/3")
    record Submitted(
            Occurrence occurrence,
            ApplicationNumber number,
            Request request,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String contentHash,
            LocalDate receivedOn,
            boolean supplement,
            @Nullable PaperDeclaration paper)
            implements ApplicationEvent {}

    /**
     * One thing that the applicant was told is missing.
     *
     * @param field the part of the form that it is about
     * @param rule the rule book id of the article that asks for it
     * @param text the caseworker's words, 4 to 1,000 characters
     */
    record Shortcoming(String field, String rule, String text) {
        /**
         * Takes the words, trimmed.
         *
         * @throws RuleViolated {@code application.deficiencyPart}, {@code application.deficiencyLength}
         */
        public Shortcoming {
            RuleViolated.unless(!field.isBlank(), "application.deficiencyPart");
            text = text.strip();
            RuleViolated.unless(text.length() >= 4 && text.length() <= 1000, "application.deficiencyLength");
        }
    }

    /** The applicant was told, once and completely, what is missing (ALL 32). */
    @EventType("application.foundDeficient/1")
    record FoundDeficient(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            List<Shortcoming> deficiencies)
            implements ApplicationEvent {}

    /**
     * The application was taken up.
     *
     * @param acceptedOn the day from which the authority's time runs
     * @param deemed whether the law deems it accepted because the authority kept silent (ALL 32)
     */
    @EventType("application.accepted/1")
    record Accepted(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            LocalDate acceptedOn,
            boolean deemed)
            implements ApplicationEvent {}

    /**
     * The applicant was told that no license is needed (ALL 32); the act says why.
     *
     * @param need which of the reasons of the law it is
     */
    @EventType("application.notRequired/1")
    record NotRequired(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            LicenseNeed need)
            implements ApplicationEvent {}

    /**
     * The applicant was told that another authority is competent (ALL 32); the act says why.
     *
     * @param authority the one to turn to
     */
    @EventType("application.notCompetent/1")
    record NotCompetent(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String authority)
            implements ApplicationEvent {}

    /**
     * The application was not accepted because it is untrue, and the applicant was warned (ALL 78); the act says what was
     * found.
     *
     * @param barredUntil the last day on which the applicant may not apply again; absent where it may
     */
    @EventType("application.notAccepted/1")
    record NotAccepted(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Falsity falsity,
            @Nullable LocalDate barredUntil)
            implements ApplicationEvent {}

    /** Somebody took a seat as assessor. */
    @EventType("application.assessorSeated/1")
    record AssessorSeated(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            Seat seat,
            PersonNumber assessor)
            implements ApplicationEvent {}

    /** The assessors sent it to the director, with what the rule book makes of their assessment. */
    @EventType("application.recommended/1")
    record Recommended(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            Recommendation recommendation,
            String ruleBookVersion)
            implements ApplicationEvent {}

    /**
     * What was asked for was granted.
     *
     * @param departure why the director departed from the recommendation, when they did
     */
    @EventType("application.granted/2")
    record Granted(
            Occurrence occurrence,
            ApplicationNumber number,
            Request request,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Nullable String latinName,
            OfficeNumber office,
            String business,
            ProcessingScale scale,
            Recommendation recommendation,
            List<Ground> grounds,
            List<Condition> conditions,
            @Nullable String departure,
            String ruleBookVersion)
            implements ApplicationEvent {}

    /**
     * A director intends to refuse it, and has the applicant told before anything is decided.
     *
     * @param reason the director's words
     */
    @EventType("application.refusalIntended/1")
    record RefusalIntended(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Recommendation recommendation,
            List<Ground> grounds,
            String reason,
            String ruleBookVersion)
            implements ApplicationEvent {}

    /** The applicant was served with what is intended. */
    @EventType("application.toldOfRefusal/1")
    record ToldOfRefusal(
            Occurrence occurrence, ApplicationNumber number, UnifiedSocialCreditCode uscc, LocalDate servedOn)
            implements ApplicationEvent {}

    /** The applicant said what speaks against the refusal. */
    @EventType("application.represented/1")
    record Represented(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String said,
            List<DocumentNumber> documents)
            implements ApplicationEvent {}

    /**
     * The license was refused.
     *
     * @param reason the director's words, as the applicant was told them before
     * @param representations what the applicant said against it; absent where it said nothing
     * @param answer what the director answers to that
     */
    @EventType("application.refused/1")
    record Refused(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            Recommendation recommendation,
            List<Ground> grounds,
            String reason,
            @Nullable String representations,
            @Nullable String answer,
            String ruleBookVersion)
            implements ApplicationEvent {}

    /** The law granted a renewal that was not decided before the term ended (ALL 50(2)). */
    @EventType("application.deemedGranted/1")
    record DeemedGranted(
            Occurrence occurrence,
            ApplicationNumber number,
            Request request,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            ProcessingScale scale)
            implements ApplicationEvent {}

    /** The license that it was about ended first. */
    @EventType("application.overtaken/1")
    record Overtaken(
            Occurrence occurrence,
            ApplicationNumber number,
            Request request,
            UnifiedSocialCreditCode uscc,
            String enterpriseName)
            implements ApplicationEvent {}

    /** The applicant withdrew it. */
    @EventType("application.abandoned/1")
    record Abandoned(
            Occurrence occurrence, ApplicationNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ApplicationEvent {}

    /** What was missing did not come in time. */
    @EventType("application.lapsed/1")
    record Lapsed(Occurrence occurrence, ApplicationNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ApplicationEvent {}

    /**
     * The time to decide stands still (ALL 45); the act says what for.
     *
     * @param until the day by which that is expected to be over
     */
    @EventType("application.clockPaused/1")
    record ClockPaused(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            PauseGround ground,
            LocalDate until)
            implements ApplicationEvent {}

    /** What the time to decide stood still for is over. */
    @EventType("application.clockResumed/1")
    record ClockResumed(
            Occurrence occurrence,
            ApplicationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            PauseGround ground)
            implements ApplicationEvent {}

    /** The authority takes more time to decide (ALL 42(1)); the act says why. */
    @EventType("application.clockExtended/1")
    record ClockExtended(
            Occurrence occurrence, ApplicationNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements ApplicationEvent {}
}
