package org.infopool.domain.license;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Period;

/** How long a license is given for. */
public final class Terms {
    /** The rule book id of the length of a term, and of the deadline on which one ends. */
    public static final String TERM = "pool.license.term";

    private Terms() {}

    /**
     * The term that begins on this day. It ends on the day before the one that answers to it, or on the last day of a month
     * in which none does: from 29 February to 28 February.
     */
    public static Period from(LocalDate start, RuleBook rules) {
        var answering =
                rules.period(TERM).dueFrom(start, List.of(), rules.calendar()).day();
        return Period.of(
                start, answering.getDayOfMonth() == start.getDayOfMonth() ? answering.minusDays(1) : answering);
    }

    /** The term that follows another without a gap. */
    public static Period after(Period term, RuleBook rules) {
        return from(term.end().plusDays(1), rules);
    }
}
