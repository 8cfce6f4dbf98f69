package org.infopool.ejb.proceeding;

import java.util.List;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book says of a penalty that somebody thinks of, before anything is done.
 *
 * @param hearing whether it carries the right to a hearing
 * @param major whether a lawyer reviews it and the heads discuss it before it is decided
 * @param confiscation what would be confiscated
 * @param objection the first rule that stands against it; absent where none does
 * @param reasons step by step
 */
public record WeighedPenalty(
        boolean hearing,
        boolean major,
        Money confiscation,
        @Nullable RuleViolated objection,
        List<Reason> reasons) {
    static WeighedPenalty impossible(RuleViolated objection) {
        return new WeighedPenalty(false, false, Money.ZERO, objection, List.of());
    }
}
