package org.infopool.domain.obligation;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;

/** What can happen to a dated duty. */
public sealed interface ObligationEvent extends DomainEvent {
    /** The duty's own number. */
    ObligationNumber number();

    /** The license that brings it. */
    LicenseNumber license();

    /** Whose duty it is. */
    UnifiedSocialCreditCode uscc();

    /** The rule book id of the duty. */
    String duty();

    /**
     * The duty came into being.
     *
     * @param period the rule book id of the period within which it is to be done
     * @param start the day from which its time is counted
     */
    @EventType("obligation.imposed/1")
    record Imposed(
            Occurrence occurrence,
            ObligationNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String duty,
            String period,
            LocalDate start)
            implements ObligationEvent {}

    /** It was not done when it was due. */
    @EventType("obligation.missed/1")
    record Missed(
            Occurrence occurrence,
            ObligationNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String duty)
            implements ObligationEvent {}

    /**
     * It was done; the day is that on which the act takes effect.
     *
     * @param by what it was done with
     * @param late whether it was overdue
     */
    @EventType("obligation.met/1")
    record Met(
            Occurrence occurrence,
            ObligationNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String duty,
            Subject by,
            boolean late)
            implements ObligationEvent {}

    /** It fell away without having been done. */
    @EventType("obligation.lifted/1")
    record Lifted(
            Occurrence occurrence,
            ObligationNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            String duty)
            implements ObligationEvent {}
}
