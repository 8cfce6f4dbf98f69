package org.infopool.ejb.proceeding;

import java.util.Map;
import org.infopool.domain.rulebook.Limb;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A penalty as staff think of it. Whether refusal is proven, how serious it is and of which level the office is are no
 * input: they are known of the violations and the office.
 *
 * @param grounds the measures, each with the rule book id of the article that carries it
 * @param fine absent where no fine is among the measures
 * @param gains what the party has gained
 * @param refunds how much of it must be given back to others and is not confiscated
 * @param beyondDefault why it goes beyond what the band suggests; empty where it does not
 * @param milder which milder measure was considered, and why it is not enough
 * @param statutoryTrigger whether an article orders the revocation
 * @param publicInterestChecked whether it was checked that a revocation does no major harm to the public interest
 */
public record Intention(
        Map<MeasureKind, String> grounds,
        @Nullable Fine fine,
        Money gains,
        Money refunds,
        String beyondDefault,
        String milder,
        boolean statutoryTrigger,
        boolean publicInterestChecked) {
    /** Copies the grounds. */
    public Intention {
        grounds = Map.copyOf(grounds);
    }

    /**
     * A fine on the party.
     *
     * @param basis the code of the article, {@code PIPL-66-1}
     * @param limb which cap the decision names; absent where it leaves that to the rule book
     * @param turnover of the prior year; absent where it is not known
     */
    public record Fine(
            String basis,
            Money amount,
            @Nullable Limb limb,
            @Nullable Money turnover) {}
}
