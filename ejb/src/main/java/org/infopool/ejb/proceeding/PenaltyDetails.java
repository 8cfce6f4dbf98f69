package org.infopool.ejb.proceeding;

import java.util.Map;
import java.util.TreeMap;
import org.infopool.domain.proceeding.IntendedPenalty;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A penalty that a party was told of, or that was decided.
 *
 * @param grounds the measures, each with the rule book id of the article that carries it
 * @param fine nothing where there is none
 * @param fineBasis the code of the article of the fine; absent where there is none
 * @param confiscation nothing where nothing is confiscated
 * @param hearing whether it carries the right to a hearing
 */
public record PenaltyDetails(
        Map<MeasureKind, String> grounds,
        Money fine,
        @Nullable String fineBasis,
        @Nullable Limb limb,
        @Nullable Money turnover,
        Money gains,
        Money refunds,
        Money confiscation,
        String beyondDefault,
        String milder,
        boolean statutoryTrigger,
        boolean publicInterestChecked,
        boolean hearing) {
    static @Nullable PenaltyDetails of(@Nullable IntendedPenalty penalty, boolean hearing, RuleBook book) {
        if (penalty == null) {
            return null;
        }
        var fine = penalty.fine();
        return new PenaltyDetails(
                new TreeMap<>(penalty.grounds()),
                penalty.fineAmount(),
                fine == null ? null : fine.basis(),
                fine == null ? null : fine.limb(),
                fine == null ? null : fine.turnover(),
                penalty.gains(),
                penalty.refunds(),
                penalty.confiscated(book),
                penalty.beyondDefault(),
                penalty.milder(),
                penalty.statutoryTrigger(),
                penalty.publicInterestChecked(),
                hearing);
    }

    /** The same as an intention that a form can go on from. */
    public Intention asIntention() {
        return new Intention(
                grounds,
                fineBasis == null ? null : new Intention.Fine(fineBasis, fine, limb, turnover),
                gains,
                refunds,
                beyondDefault,
                milder,
                statutoryTrigger,
                publicInterestChecked);
    }
}
