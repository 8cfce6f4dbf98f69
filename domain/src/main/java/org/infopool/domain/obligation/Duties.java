package org.infopool.domain.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.rulebook.RuleBook;

/** Which dated duties a license brings. Pure: same license, same rule book, same duties. */
public final class Duties {
    private static final String SELF_INSPECTION = "pool.self-inspection.recurrence";
    private static final String RIGHTS_REPORT = "pool.rights.report";
    private static final String RENEWAL = "all.50-1.apply";
    private static final String AUDIT = "aud.4.recurrence";
    private static final String AUDIT_FROM = "aud.4.threshold";
    private static final String MINORS_AUDIT = "min.37.filing";
    private static final String OFFICER = "pipo.report";
    private static final String OFFICER_FROM = "pipo.threshold";

    /** The rule book ids of all duties. */
    public static final Set<String> RULES =
            Set.of(SELF_INSPECTION, RIGHTS_REPORT, RENEWAL, AUDIT, MINORS_AUDIT, OFFICER);

    private Duties() {}

    /**
     * A duty.
     *
     * @param rule the rule book id of the period within which it is to be done
     * @param start the day from which that period is counted
     */
    public record Duty(String rule, LocalDate start) {}

    /** The duties of a license that was just granted, in the order of the rule book. */
    public static List<Duty> of(LicenseEvent.Granted license, RuleBook rules) {
        var day = license.validFrom();
        var persons = license.scale().persons();
        var duties = new ArrayList<Duty>();
        duties.add(new Duty(SELF_INSPECTION, day));
        duties.add(new Duty(RIGHTS_REPORT, day));
        duties.add(new Duty(RENEWAL, license.validTo()));
        if (rules.threshold(AUDIT_FROM).isMetBy(persons)) {
            duties.add(new Duty(AUDIT, day));
        }
        if (license.scale().minors()) {
            duties.add(new Duty(MINORS_AUDIT, day));
        }
        if (rules.threshold(OFFICER_FROM).isMetBy(persons)) {
            duties.add(new Duty(OFFICER, day));
        }
        return List.copyOf(duties);
    }
}
