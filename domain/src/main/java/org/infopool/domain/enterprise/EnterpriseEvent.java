package org.infopool.domain.enterprise;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Personal;
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
}
