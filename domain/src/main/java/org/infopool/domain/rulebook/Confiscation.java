package org.infopool.domain.rulebook;

import java.util.List;
import org.infopool.domain.shared.Money;

/** What of the illegal gains is confiscated: everything but what must be refunded. */
public final class Confiscation {
    private Confiscation() {}

    /** Reckons the sum. */
    public static Reasoned<Money> of(RuleBook book, Money gains, Money toRefund) {
        var sum = gains.minusDownToZero(toRefund);
        return Reasoned.of(
                sum,
                () -> List.of(Reason.of(
                        book,
                        "apl.28-2.confiscate",
                        "reason.confiscation",
                        List.of(gains, toRefund, sum),
                        Reason.inputs("gainsFen", gains.fen(), "refundFen", toRefund.fen()),
                        gains + " − " + toRefund + " = " + sum)));
    }
}
