package org.infopool.domain.rulebook;

import java.time.LocalDate;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a suspected infringement of personal information.
 *
 * @param duty whether the information was obtained in performing duties or providing services
 * @param gains the illegal gains
 * @param trackUsedForCrime whether a location track sold or provided was used for a crime
 * @param knewCrime whether the use for a crime was known, or should have been
 * @param priorCriminal whether there was a criminal punishment for such an infringement, at any time
 * @param priorAdministrativeOn the date of the last administrative penalty for such an infringement
 * @param actOn the day of the act; absent where it is not known yet
 * @param graveConsequence death, serious injury, mental disorder or kidnapping of the victim
 * @param majorLoss major economic loss or vile social impact
 * @param lawfulBusinessPurchase whether the information was bought or received for lawful business
 * @param profit the profit made from using it
 */
public record SeriousnessFacts(
        Conduct act,
        boolean duty,
        ItemCounts items,
        Money gains,
        boolean trackUsedForCrime,
        boolean knewCrime,
        boolean priorCriminal,
        @Nullable LocalDate priorAdministrativeOn,
        @Nullable LocalDate actOn,
        boolean graveConsequence,
        boolean majorLoss,
        boolean lawfulBusinessPurchase,
        Money profit) {

    /** So many items, and nothing else that would weigh. */
    public static SeriousnessFacts of(Conduct act, boolean duty, ItemCounts items) {
        return new SeriousnessFacts(
                act, duty, items, Money.ZERO, false, false, false, null, null, false, false, false, Money.ZERO);
    }

    /** These facts with other items. */
    SeriousnessFacts with(ItemCounts others) {
        return new SeriousnessFacts(
                act,
                duty,
                others,
                gains,
                trackUsedForCrime,
                knewCrime,
                priorCriminal,
                priorAdministrativeOn,
                actOn,
                graveConsequence,
                majorLoss,
                lawfulBusinessPurchase,
                profit);
    }
}
