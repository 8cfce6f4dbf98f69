package org.infopool.domain.license;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Period;

/** When the renewal of a license can be applied for (ALL 50, Pool rules 7). */
public final class Renewal {
    /** The rule book id of the time before the end of the term that must be left. */
    public static final String PERIOD = "all.50-1.apply";

    /** The rule book id of the time before the end of the term in which it can be applied for. */
    public static final String WINDOW = "pool.renewal.window";

    /** The rule book id of the authority's own time: it decides before the term ends. */
    public static final String DECIDE = "all.50-2.renew";

    /** The rule book id of what the law says to its silence. */
    public static final String DEEMED = "all.50-2.deemed-renewed";

    private Renewal() {}

    /** From the first to the last day for applying, for a license whose term ends on this day. */
    public static Period window(LocalDate termEnd, RuleBook rules) {
        return Period.of(day(WINDOW, termEnd, rules), lastDay(termEnd, rules));
    }

    /** The last day for applying, for a license whose term ends on this day. */
    public static LocalDate lastDay(LocalDate termEnd, RuleBook rules) {
        return day(PERIOD, termEnd, rules);
    }

    private static LocalDate day(String period, LocalDate termEnd, RuleBook rules) {
        return DueDates.of(rules, period, termEnd, List.of()).outcome().day();
    }
}
