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
    /** The rule book ids of the periods of all duties. */
    public static final Set<String> RULES = RuleBook.builtIn().duties().stream()
            .flatMap(duty -> duty.period().stream())
            .collect(Collectors.toUnmodifiableSet());

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
        var facts = ProcessorFacts.ofPersons(license.scale().persons())
                .with(Fact.MINORS, license.scale().minors())
                .with(Fact.LICENSED, true);
        return DutyRule.fallingOn(rules, facts).outcome().stream()
                .flatMap(duty -> duty.period().stream()
                        .map(period -> new Duty(
                                period,
                                duty.start(
                                        rules,
                                        duty.anchor() == DutyRule.Anchor.TERM_END
                                                ? license.validTo()
                                                : license.validFrom()))))
                .toList();
    }
}
