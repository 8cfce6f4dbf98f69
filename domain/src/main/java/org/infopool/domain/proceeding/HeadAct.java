package org.infopool.domain.proceeding;

import org.infopool.domain.access.Rank;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

/** What only a head of some rank may do. Which rank it asks for stands in the rule book. */
public enum HeadAct {
    /** Filing, or not filing (P14-18). */
    FILE,
    /** More time to decide (P14-45). */
    EXTEND,
    /** Deciding (APL 57). */
    DECIDE,
    /** Deciding what was discussed collectively. */
    DECIDE_MAJOR;

    /** The ranks, by act. */
    public static final String RANKS = "pool.proceeding.ranks";

    /** Which rank it asks for. */
    public Rank needed(RuleBook book) {
        var rank = book.mapping(RANKS).get(name());
        if (rank == null) {
            throw new IllegalStateException("No rank for " + this);
        }
        return Rank.valueOf(rank);
    }

    /**
     * Refuses it to a lower rank.
     *
     * @throws RuleViolated {@code proceeding.rankTooLow}
     */
    void require(RuleBook book, Rank rank) {
        RuleViolated.unless(rank.covers(needed(book)), "proceeding.rankTooLow", needed(book));
    }
}
