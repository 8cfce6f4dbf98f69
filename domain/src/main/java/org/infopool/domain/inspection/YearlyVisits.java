package org.infopool.domain.inspection;

import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.Threshold;
import org.infopool.domain.shared.RuleViolated;

/**
 * How often one enterprise is inspected in a year (General Office opinion 2024/54: the authority publishes a cap).
 *
 * @param counted the visits that count against the cap
 * @param forCause the visits for cause, which do not
 */
public record YearlyVisits(int year, int counted, int forCause, Threshold cap) {
    /** The rule book id of the cap. */
    public static final String CAP = "insp.6.cap";

    /** So many visits under the cap of this rule book. */
    public static YearlyVisits of(int year, int counted, int forCause, RuleBook book) {
        return new YearlyVisits(year, counted, forCause, book.threshold(CAP));
    }

    /** Whether one more of this kind may be ordered. */
    public boolean allows(InspectionKind kind) {
        return !kind.isCapped() || cap.isMetBy(counted + 1L);
    }

    /**
     * Refuses one more beyond the cap.
     *
     * @throws RuleViolated {@code inspection.cap}
     */
    public void check(InspectionKind kind) {
        RuleViolated.unless(allows(kind), "inspection.cap", counted, cap.value(), String.valueOf(year));
    }
}
