package org.infopool.ejb.proceeding;

import java.util.List;
import org.infopool.domain.enforcement.KeptReason;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.FineBounds;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book says of a penalty that somebody thinks of, before anything is done.
 *
 * @param scores how serious the violations are, and why
 * @param hearing whether it carries the right to a hearing
 * @param major whether a lawyer reviews it and the heads discuss it before it is decided
 * @param confiscation what would be confiscated
 * @param bounds between which sums a fine on this article lies; absent where there is no fine
 * @param objection the first rule that stands against it; absent where none does
 * @param reasons step by step
 * @param ruleBookVersion by which version of the rule book
 */
public record WeighedPenalty(
        List<Score> scores,
        boolean hearing,
        boolean major,
        Money confiscation,
        @Nullable FineBounds bounds,
        @Nullable RuleViolated objection,
        List<Reason> reasons,
        String ruleBookVersion) {
    /**
     * How serious a violation is.
     *
     * @param points of 100
     * @param reasons why, as they were on the day of the assessment
     */
    public record Score(ViolationNumber violation, Band band, long points, List<KeptReason> reasons) {}

    static WeighedPenalty impossible(List<Score> scores, RuleViolated objection, String ruleBookVersion) {
        return new WeighedPenalty(scores, false, false, Money.ZERO, null, objection, List.of(), ruleBookVersion);
    }
}
