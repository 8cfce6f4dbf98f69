package org.infopool.domain.proceeding;

import java.util.Set;
import org.infopool.domain.access.Rank;
import org.infopool.domain.enforcement.NoPenalty;

/**
 * What a decision is measured against.
 *
 * @param penalty what a penalty is measured against
 * @param noPenalty why there is, or may be, no penalty for every one of the violations
 * @param rank how high whoever decides stands
 */
public record DecisionFacts(PenaltyFacts penalty, Set<NoPenalty> noPenalty, Rank rank) {
    /** Copies the set. */
    public DecisionFacts {
        noPenalty = Set.copyOf(noPenalty);
    }
}
