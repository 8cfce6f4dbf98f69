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
import org.infopool.domain.rulebook.MeasureKind;
import org.jspecify.annotations.Nullable;

/** What can happen to a measure. */
public sealed interface MeasureEvent extends DomainEvent {
    /** The measure's own number. */
    MeasureNumber number();

    /** Against whom. */
    UnifiedSocialCreditCode uscc();

    /**
     * It was ordered, and its letter is on its way.
     *
     * @param basis the duty that was missed, or the violation
     * @param text what is to be done
     * @param articles the rule book ids of the articles that it rests on
     * @param complyRule the rule book id of the period to comply; absent where nothing is to be done by a day
     * @param days how long that period is
     */
    @EventType("measure.ordered/1")
    record Ordered(
            Occurrence occurrence,
            MeasureNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            MeasureKind kind,
            Subject basis,
            @Personal String text,
            List<String> articles,
            @Nullable String complyRule,
            long days)
            implements MeasureEvent {}

    /** Its letter was written. */
    @EventType("measure.letterWritten/1")
    record LetterWritten(
            Occurrence occurrence,
            MeasureNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            DocumentNumber letter)
            implements MeasureEvent {}

    /**
     * It was served: it binds from that day.
     *
     * @param proof what shows that it was served
     */
    @EventType("measure.tookEffect/1")
    record TookEffect(
            Occurrence occurrence,
            MeasureNumber number,
            LocalDate servedOn,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            MeasureKind kind,
            Subject basis,
            @Personal String proof)
            implements MeasureEvent {}

    /** The party says that it has done what was ordered. */
    @EventType("measure.reported/1")
    record Reported(
            Occurrence occurrence,
            MeasureNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Personal String report,
            List<DocumentNumber> evidence)
            implements MeasureEvent {}

    /** What the party reported is not enough; the act says why. */
    @EventType("measure.notAccepted/1")
    record NotAccepted(Occurrence occurrence, MeasureNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements MeasureEvent {}

    /** There is more time, once; the act says why. */
    @EventType("measure.extended/1")
    record Extended(Occurrence occurrence, MeasureNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements MeasureEvent {}

    /**
     * What was ordered is done.
     *
     * @param late whether only after the refusal was on record
     */
    @EventType("measure.complied/1")
    record Complied(
            Occurrence occurrence,
            MeasureNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            MeasureKind kind,
            Subject basis,
            boolean late)
            implements MeasureEvent {}

    /**
     * It was served, due and not done. The refusal can be proven: an element of CL 286-1 and of PIPL 66(1).
     *
     * @param proof what shows that it was served
     * @param dueOn the last day
     * @param deadline the number of the deadline, whose derivation shows how that day was reached
     */
    @EventType("measure.failed/1")
    record Failed(
            Occurrence occurrence,
            MeasureNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            MeasureKind kind,
            Subject basis,
            LocalDate servedOn,
            @Personal String proof,
            LocalDate dueOn,
            String deadline)
            implements MeasureEvent {}

    /** The authority took it back; the act says why. */
    @EventType("measure.withdrawn/1")
    record Withdrawn(Occurrence occurrence, MeasureNumber number, UnifiedSocialCreditCode uscc, String enterpriseName)
            implements MeasureEvent {}
}
