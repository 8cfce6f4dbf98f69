package org.infopool.domain.rulebook;

import java.util.List;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;

/**
 * How a criminal fine and an administrative one for the same act go together.
 */
public final class CriminalFineOffset {
    private CriminalFineOffset() {}

    /** What of the criminal fine is still to be paid when the administrative one was paid before. */
    public static Reasoned<Money> of(RuleBook book, Money administrativeFinePaid, Money criminalFine) {
        var left = criminalFine.minusDownToZero(administrativeFinePaid);
        return Reasoned.of(
                left,
                () -> List.of(Reason.of(
                        book,
                        "apl.35-2.offset",
                        "reason.offset",
                        List.of(criminalFine, administrativeFinePaid, left),
                        Reason.inputs("criminalFineFen", criminalFine.fen(), "paidFen", administrativeFinePaid.fen()),
                        criminalFine + " − " + administrativeFinePaid + " = " + left)));
    }

    /**
     * Refuses a new administrative fine while the same act is with the criminal organs, or after the court's fine.
     *
     * @throws RuleViolated {@code fine.lockedByReferral}
     */
    public static void requireNoReferral(boolean referredOrFined) {
        RuleViolated.unless(!referredOrFined, "fine.lockedByReferral");
    }
}
