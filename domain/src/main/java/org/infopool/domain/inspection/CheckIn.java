package org.infopool.domain.inspection;

import org.infopool.domain.shared.RuleViolated;

/**
 * How an inspection began (P14 19).
 *
 * @param certificatesShown whether the inspectors showed their certificates
 * @param recusalTold whether the enterprise was told that it may ask for another inspector
 * @param representative who was there for the enterprise, with their position; blank where nobody was
 */
public record CheckIn(boolean certificatesShown, boolean recusalTold, String representative) {
    /**
     * A whole check-in.
     *
     * @throws RuleViolated {@code inspection.representativeLength}
     */
    public CheckIn {
        representative = representative.strip();
        RuleViolated.unless(representative.length() <= 200, "inspection.representativeLength");
    }

    /** Whether somebody was there for the enterprise. */
    public boolean attended() {
        return !representative.isEmpty();
    }
}
