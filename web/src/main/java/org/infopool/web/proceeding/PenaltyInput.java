package org.infopool.web.proceeding;

import java.util.EnumMap;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.proceeding.Intention;
import org.infopool.web.platform.JsonInput;

/** Reads a penalty that a program has sent. */
final class PenaltyInput {
    private PenaltyInput() {}

    /** The penalty of this object; what is wrong with it is told when everything was read. */
    static Intention of(JsonInput input) {
        var grounds = new EnumMap<MeasureKind, String>(MeasureKind.class);
        for (var one : input.list("measures")) {
            var measure = one.choice("measure", MeasureKind.class, null);
            if (grounds.put(measure, one.text("rule")) != null) {
                one.refuse("measure", "TWICE");
            }
        }
        var fine = input.lacks("fine") ? null : fine(input.part("fine"));
        var gains = Money.ofFen(input.count("gainsFen"));
        var refunds = Money.ofFen(input.count("refundsFen"));
        var beyond = input.optionalText("beyondDefault");
        return new Intention(
                grounds,
                fine,
                gains,
                refunds,
                beyond == null ? "" : beyond,
                input.text("milder"),
                input.flag("statutoryTrigger"),
                input.flag("publicInterestChecked"));
    }

    private static Intention.Fine fine(JsonInput input) {
        var basis = input.text("basis");
        var amount = Money.ofFen(input.requiredCount("amountFen"));
        var limb = input.optionalChoice("limb", Limb.class);
        var turnover = input.optionalCount("turnoverFen");
        return new Intention.Fine(basis, amount, limb, turnover == null ? null : Money.ofFen(turnover));
    }
}
