package org.infopool.domain.ending;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can happen on the way to the end of a license. */
public sealed interface EndingEvent extends DomainEvent {
    /** The ending's own number. */
    EndingNumber number();

    /** The license that ends. */
    LicenseNumber license();

    /** Who holds it. */
    UnifiedSocialCreditCode uscc();

    /**
     * The holder has given its license up.
     *
     * @param from the first day without it
     */
    @EventType("ending.declared/1")
    record Declared(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Personal String reason,
            LocalDate from)
            implements EndingEvent {}

    /** The holder keeps its license after all. */
    @EventType("ending.takenBack/1")
    record TakenBack(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName)
            implements EndingEvent {}

    /** The enterprise was found to be gone. */
    @EventType("ending.found/1")
    record Found(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            EndingGround ground,
            @Personal String facts,
            LocalDate from,
            @Nullable UnifiedSocialCreditCode successor)
            implements EndingEvent {}

    /**
     * A director intends to withdraw or to rescind; the holder is told so.
     *
     * @param facts what the ground lies in
     * @param reason why, in the director's words
     */
    @EventType("ending.intended/1")
    record Intended(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            EndingGround ground,
            @Personal String facts,
            @Personal String reason,
            String ruleBookVersion)
            implements EndingEvent {}

    /** The holder was served with what is intended: its time to answer begins. */
    @EventType("ending.toldOfIntention/1")
    record ToldOfIntention(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            LocalDate servedOn)
            implements EndingEvent {}

    /** The holder says what speaks against it. */
    @EventType("ending.represented/1")
    record Represented(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Personal String representations,
            List<DocumentNumber> documents)
            implements EndingEvent {}

    /** It is decided that the license ends; nothing binds before the letter is served. */
    @EventType("ending.ordered/1")
    record Ordered(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            EndingGround ground,
            @Personal String reason,
            @Personal @Nullable String answer,
            Compensation compensation,
            boolean barFollows,
            String ruleBookVersion)
            implements EndingEvent {}

    /** It is decided that the license stays. */
    @EventType("ending.dropped/1")
    record Dropped(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            EndingOutcome outcome,
            @Personal String reason,
            @Personal @Nullable String answer,
            boolean told)
            implements EndingEvent {}

    /** The letter of the decision was written. */
    @EventType("ending.letterWritten/1")
    record LetterWritten(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            DocumentNumber letter)
            implements EndingEvent {}

    /**
     * The license is over.
     *
     * @param from the first day without it
     * @param barredUntil the last day on which its holder may not apply anew (ALL 79); absent where there is no bar
     */
    @EventType("ending.tookEffect/1")
    record TookEffect(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            EndingGround ground,
            LocalDate from,
            Compensation compensation,
            @Nullable LocalDate barredUntil)
            implements EndingEvent {}

    /** The license came to another end before. */
    @EventType("ending.fellAway/1")
    record FellAway(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName)
            implements EndingEvent {}

    /** The holder was compensated; the act says how that was settled. */
    @EventType("ending.compensated/1")
    record Compensated(
            Occurrence occurrence,
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            Money amount)
            implements EndingEvent {}
}
