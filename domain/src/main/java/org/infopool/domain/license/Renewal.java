package org.infopool.domain.license;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;

/** Until when the renewal of a license can be applied for (ALL 50). */
public final class Renewal {
    /** The rule book id of the time before the end of the term. */
    public static final String PERIOD = "all.50-1.apply";

    private Renewal() {}

    /** The last day for applying, for a license whose term ends on this day. */
    public static LocalDate lastDay(LocalDate termEnd, RuleBook rules) {
        return DueDates.of(rules, PERIOD, termEnd, List.of()).outcome().day();
    }
}
