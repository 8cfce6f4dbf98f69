package org.infopool.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.rulebook.DutyRule;
import org.infopool.domain.rulebook.Fact;
import org.infopool.domain.rulebook.ProcessorFacts;
import org.infopool.domain.rulebook.RuleBook;

/** Which dated duties a license brings. Pure: same license, same rule book, same duties. */
public final class Duties {
    private Duties() {}

    /**
     * A duty with its date.
     *
     * @param rule the rule book id of the duty
     * @param period the rule book id of the period within which it is to be done
     * @param start the day from which that period is counted
     */
    public record Duty(String rule, String period, LocalDate start) {}

    /** The duties of a license that was just granted, in the order of the rule book; those without a date are left out. */
    public static List<Duty> of(LicenseEvent.Granted license, RuleBook rules) {
        var processor = ProcessorFacts.ofPersons(license.scale().persons())
                .with(Fact.LICENSED, true)
                .with(Fact.MINORS, license.scale().minors());
        return DutyRule.fallingOn(rules, processor).outcome().stream()
                .flatMap(duty ->
                        duty.period().map(period -> new Duty(duty.id(), period, start(duty, license, rules))).stream())
                .toList();
    }

    private static LocalDate start(DutyRule duty, LicenseEvent.Granted license, RuleBook rules) {
        return switch (duty.anchor()) {
            case TERM_END -> license.validTo();
            case LAST_DONE, THRESHOLD_REACHED, YEARLY_DAY, STANDING -> duty.start(rules, license.validFrom());
        };
    }

    /** The rule book ids of the periods of all duties. */
    public static Set<String> periods(RuleBook rules) {
        return rules.duties().stream().flatMap(duty -> duty.period().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
