package org.infopool.domain.vetting;

import java.util.List;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.rulebook.CriterionGroup;

/**
 * What the rule book makes of the ratings that are held.
 *
 * @param knockedOut the rule book ids of the items whose failing excludes a grant
 * @param toImprove the rule book ids of the items that become conditions
 */
public record VettingOutcome(
        Recommendation recommendation, List<GroupScore> groups, List<String> knockedOut, List<String> toImprove) {
    /**
     * How one group of criteria came out.
     *
     * @param points the sum of weight times percent over its items
     * @param weight the sum of the weights
     */
    public record GroupScore(CriterionGroup group, long points, long weight) {
        /** Percent reached, rounded down. */
        public long percent() {
            return points / weight;
        }
    }
}
