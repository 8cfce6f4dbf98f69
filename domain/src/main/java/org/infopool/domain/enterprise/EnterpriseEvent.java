package org.infopool.domain.enterprise;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to an enterprise's entry. */
public sealed interface EnterpriseEvent extends DomainEvent {
    /** The enterprise made its entry. */
    @EventType("enterprise.registered/1")
    record Registered(
            Occurrence occurrence,
            UnifiedSocialCreditCode uscc,
            String name,
            @Nullable String latinName,
            OfficeNumber office,
            @Personal String legalRepresentative,
            @Personal String contactEmail)
            implements EnterpriseEvent {}

    /** The enterprise's own facts were put right. */
    @EventType("enterprise.corrected/1")
    record Corrected(
            Occurrence occurrence,
            UnifiedSocialCreditCode uscc,
            String name,
            @Nullable String latinName,
            @Personal String legalRepresentative,
            @Personal String contactEmail)
            implements EnterpriseEvent {}

    /**
     * The enterprise agreed, signed, to be served in the portal (APL 61).
     *
     * @param signatory who signed for it
     * @param since the day from which that holds
     */
    @EventType("enterprise.consentedToElectronicService/1")
    record ConsentedToElectronicService(
            Occurrence occurrence,
            UnifiedSocialCreditCode uscc,
            String name,
            @Personal String signatory,
            LocalDate since)
            implements EnterpriseEvent {}

    /**
     * It no longer agrees to be served there.
     *
     * @param from the day from which that holds
     */
    @EventType("enterprise.electronicServiceWithdrawn/1")
    record ElectronicServiceWithdrawn(Occurrence occurrence, UnifiedSocialCreditCode uscc, String name, LocalDate from)
            implements EnterpriseEvent {}

    /**
     * An activation letter was made for an enterprise that has no account. Neither the code nor its hash is in here.
     *
     * @param until the last day on which its code can be used
     */
    @EventType("enterprise.activationOffered/1")
    record ActivationOffered(Occurrence occurrence, UnifiedSocialCreditCode uscc, String name, LocalDate until)
            implements EnterpriseEvent {}

    /**
     * The code of the letter was used to open an account.
     *
     * @param person whose account it is
     */
    @EventType("enterprise.activated/1")
    record Activated(Occurrence occurrence, UnifiedSocialCreditCode uscc, String name, PersonNumber person)
            implements EnterpriseEvent {}
}
