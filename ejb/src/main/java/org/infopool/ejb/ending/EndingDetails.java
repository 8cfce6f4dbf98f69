package org.infopool.ejb.ending;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.ending.Compensation;
import org.infopool.domain.ending.EndingGround;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingOutcome;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.ending.LicenseEnding;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * The ending of one license, whole.
 *
 * @param facts what the ground lies in
 * @param from the first day without the license; absent while it is not known
 * @param intention what a director intends and what the holder says; absent where nobody decides against it
 * @param letter the letter of the decision; absent until it is written
 * @param barredUntil the last day on which the holder may not apply anew; absent where there is no bar
 */
public record EndingDetails(
        EndingNumber number,
        Subject subject,
        LicenseNumber license,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        EndingGround ground,
        String facts,
        EndingStatus status,
        LocalDate openedOn,
        @Nullable LocalDate from,
        @Nullable UnifiedSocialCreditCode successor,
        @Nullable String successorName,
        @Nullable Intention intention,
        @Nullable EndingOutcome outcome,
        @Nullable String reason,
        @Nullable String answer,
        @Nullable PersonNumber decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable DocumentNumber letter,
        Compensation compensation,
        @Nullable Money compensated,
        @Nullable String compensationNote,
        boolean barFollows,
        @Nullable LocalDate barredUntil,
        String ruleBookVersion,
        int events) {
    /**
     * What a director intends, and what the holder says to it.
     *
     * @param servedOn the day on which the holder was served with it; absent until then
     * @param representations what the holder says; absent while it has said nothing
     */
    public record Intention(
            PersonNumber by,
            LocalDate on,
            String reason,
            @Nullable LocalDate servedOn,
            @Nullable String representations,
            @Nullable LocalDate representedOn) {}

    static EndingDetails of(LicenseEnding ending) {
        var successor = ending.successor();
        var intended = ending.intention();
        return new EndingDetails(
                ending.number(),
                ending.subject(),
                ending.license(),
                ending.uscc(),
                ending.enterpriseName(),
                ending.office(),
                ending.ground(),
                ending.facts(),
                ending.status(),
                ending.openedOn(),
                ending.from(),
                successor == null ? null : successor.uscc(),
                successor == null ? null : successor.name(),
                intended == null
                        ? null
                        : new Intention(
                                intended.by(),
                                intended.on(),
                                intended.reason(),
                                intended.servedOn(),
                                intended.representations(),
                                intended.representedOn()),
                ending.outcome(),
                ending.reason(),
                ending.answer(),
                ending.decidedBy(),
                ending.decidedOn(),
                ending.letter(),
                ending.compensation(),
                ending.compensated(),
                ending.compensationNote(),
                ending.barFollows(),
                ending.barredUntil(),
                ending.ruleBookVersion(),
                ending.events());
    }
}
