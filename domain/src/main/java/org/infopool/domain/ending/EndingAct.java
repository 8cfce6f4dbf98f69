package org.infopool.domain.ending;

import org.infopool.domain.access.Rank;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

/** What only a director of some rank does on the way to a withdrawal or a rescission. */
public enum EndingAct {
    INTEND,
    DECIDE;

    /** The ranks, by act. */
    public static final String RANKS = "pool.ending.ranks";

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
     * @throws RuleViolated {@code ending.rankTooLow}
     */
    void require(RuleBook book, Rank rank) {
        RuleViolated.unless(rank.covers(needed(book)), "ending.rankTooLow", needed(book));
    }
}
