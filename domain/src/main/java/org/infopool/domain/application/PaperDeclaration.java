package org.infopool.domain.application;

import java.time.LocalDate;
import org.infopool.domain.shared.RuleViolated;

/**
 * The declaration on paper, signed by the applicant, with which an application came to the counter (ALL 31).
 *
 * @param number the number of the paper, 4 to 60 characters
 * @param signedOn the day on which it was signed
 * @param receivedOn the day on which it reached the authority: from then on the time of ALL 32 runs
 */
public record PaperDeclaration(String number, LocalDate signedOn, LocalDate receivedOn) {
    /**
     * Takes it, trimmed.
     *
     * @throws RuleViolated {@code paper.numberLength}, {@code paper.receivedBeforeSigned}
     */
    public PaperDeclaration {
        number = number.strip();
        RuleViolated.unless(number.length() >= 4 && number.length() <= 60, "paper.numberLength");
        RuleViolated.unless(!receivedOn.isBefore(signedOn), "paper.receivedBeforeSigned", signedOn, receivedOn);
    }

    /**
     * Refuses what has not happened yet.
     *
     * @throws RuleViolated {@code paper.receivedInFuture}
     */
    public void notAfter(LocalDate today) {
        RuleViolated.unless(!receivedOn.isAfter(today), "paper.receivedInFuture", receivedOn, today);
    }
}
