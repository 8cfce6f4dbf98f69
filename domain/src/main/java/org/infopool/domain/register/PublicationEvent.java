package org.infopool.domain.register;

import java.time.LocalDate;
import java.util.Set;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can happen to something that the authority publishes on the register. */
public sealed interface PublicationEvent extends DomainEvent {
    /** The publication's own number. */
    PublicationNumber number();

    /** The decision that it tells of. */
    Subject decision();

    /**
     * It is on the register (APL 48).
     *
     * @param license the license on whose entry it is shown; absent where the enterprise has none
     * @param shownUntil the last day on which it is shown
     */
    @EventType("publication.published/1")
    record Published(
            Occurrence occurrence,
            PublicationNumber number,
            Subject decision,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            Set<MeasureKind> measures,
            Money fine,
            LocalizedText text,
            LocalDate publishedOn,
            LocalDate shownUntil)
            implements PublicationEvent {}

    /** The party has asked for review or sued: readers are told so. */
    @EventType("publication.challenged/1")
    record Challenged(Occurrence occurrence, PublicationNumber number, Subject decision) implements PublicationEvent {}

    /** The challenge is over and the decision stands. */
    @EventType("publication.upheld/1")
    record Upheld(Occurrence occurrence, PublicationNumber number, Subject decision) implements PublicationEvent {}

    /** The decision was changed or set aside: it is to be taken down. */
    @EventType("publication.decisionChanged/1")
    record DecisionChanged(Occurrence occurrence, PublicationNumber number, Subject decision)
            implements PublicationEvent {}

    /** It was taken down, for the reasons that the act gives. */
    @EventType("publication.withdrawn/1")
    record Withdrawn(Occurrence occurrence, PublicationNumber number, Subject decision) implements PublicationEvent {}

    /** Its time is over. */
    @EventType("publication.ended/1")
    record Ended(Occurrence occurrence, PublicationNumber number, Subject decision) implements PublicationEvent {}
}
