package org.infopool.domain.proceeding;

import org.infopool.domain.rulebook.RuleBook;

/** What makes a penalty so weighty that a lawyer reviews it and the heads discuss it (APL 57(2), 58). */
public enum Weight {
    /** It carries the right to a hearing. */
    HEARING_RIGHT,
    /** The violation is in the serious band. */
    SERIOUS_BAND,
    /** The investigators found the circumstances complex. */
    COMPLEX;

    /** The rule that lists those that count. */
    private static final String CASES = "pool.collective.cases";

    /** Whether it counts by the rule book. */
    public boolean counts(RuleBook book) {
        return book.choices(CASES).contains(name());
    }
}
