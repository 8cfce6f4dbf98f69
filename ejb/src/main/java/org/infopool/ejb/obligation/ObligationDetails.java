package org.infopool.ejb.obligation;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * One duty, whole.
 *
 * @param duty the rule book id of the duty
 * @param fulfilment how it is met
 * @param start the day from which its time is counted
 * @param metBy what it was met with
 * @param doneOn the day on which it was done
 * @param late whether it was overdue when it was met
 * @param events how many events it has had
 */
public record ObligationDetails(
        ObligationNumber number,
        LicenseNumber license,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        String duty,
        Fulfilment fulfilment,
        LocalDate start,
        ObligationStatus status,
        @Nullable Subject metBy,
        @Nullable LocalDate doneOn,
        boolean late,
        int events) {
    static ObligationDetails of(Obligation obligation, RuleBook rules) {
        return new ObligationDetails(
                obligation.number(),
                obligation.license(),
                obligation.uscc(),
                obligation.enterpriseName(),
                obligation.office(),
                obligation.duty(),
                Duties.fulfilment(obligation.duty(), rules),
                obligation.start(),
                obligation.status(),
                obligation.metBy(),
                obligation.doneOn(),
                obligation.late(),
                obligation.events());
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return status == ObligationStatus.OPEN || status == ObligationStatus.OVERDUE;
    }
}
