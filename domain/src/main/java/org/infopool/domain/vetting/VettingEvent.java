package org.infopool.domain.vetting;

import java.util.Map;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Seat;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.PersonNumber;

/** What can happen while an application is vetted and decided. */
public sealed interface VettingEvent extends DomainEvent {
    /** Which application it is about. */
    ApplicationNumber application();

    /** An assessor began. */
    @EventType("assessment.begun/1")
    record Begun(Occurrence occurrence, ApplicationNumber application, Seat seat, PersonNumber assessor)
            implements VettingEvent {}

    /** An assessor wrote down what they think so far. */
    @EventType("assessment.rated/1")
    record Rated(Occurrence occurrence, ApplicationNumber application, Seat seat, Map<String, Rating> ratings)
            implements VettingEvent {}

    /** An assessor is done. */
    @EventType("assessment.completed/1")
    record Completed(Occurrence occurrence, ApplicationNumber application, Seat seat, Map<String, Rating> ratings)
            implements VettingEvent {}

    /** Where the two assessors differed, one proposed what to hold; the other confirms by sending the recommendation. */
    @EventType("assessment.settled/1")
    record Settled(
            Occurrence occurrence, ApplicationNumber application, Seat seat, String item, Rating rating, String reason)
            implements VettingEvent {}

    /** The decision was made. */
    @EventType("decision.made/1")
    record Decided(
            Occurrence occurrence,
            DecisionNumber number,
            ApplicationNumber application,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Conclusion conclusion,
            PersonNumber decidedBy,
            String ruleBookVersion)
            implements VettingEvent {}

    /** The letter was written that says the decision. */
    @EventType("decision.letterWritten/1")
    record LetterWritten(
            Occurrence occurrence,
            DecisionNumber number,
            ApplicationNumber application,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            DocumentNumber letter)
            implements VettingEvent {}
}
