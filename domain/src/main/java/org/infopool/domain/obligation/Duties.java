package org.infopool.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.rulebook.DutyRule;
import org.infopool.domain.rulebook.Fact;
import org.infopool.domain.rulebook.ProcessorFacts;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;

/** Which dated duties a license brings. Pure: same license, same rule book, same duties. */
public final class Duties {
    /** The rule book id of the duty that a self-inspection meets. */
    public static final String SELF_INSPECTION = "pool.11.duty";

    private Duties() {}

    /**
     * A duty with its date.
     *
     * @param rule the rule book id of the duty
     * @param period the rule book id of the period within which it is to be done
     * @param start the day from which that period is counted
     */
    public record Duty(String rule, String period, LocalDate start) {}

    /**
     * The duties of a license as it is from now on, in the order of the rule book. Those without a date are left out. The
     * time of a renewal runs back from the end of the term; that of every other duty from the day of the event.
     */
    public static List<Duty> of(LicenseEvent.Scoped license, RuleBook rules) {
        var processor = ProcessorFacts.ofPersons(license.scale().persons())
                .with(Fact.LICENSED, true)
                .with(Fact.MINORS, license.scale().minors());
        var day = license.act().effectiveOn();
        return DutyRule.fallingOn(rules, processor).outcome().stream()
                .flatMap(duty -> duty
                        .period()
                        .map(period -> new Duty(
                                duty.id(),
                                period,
                                duty.anchor() == DutyRule.Anchor.TERM_END ? license.validTo() : duty.start(rules, day)))
                        .stream())
                .toList();
    }

    /**
     * Whether a duty that falls on a license has to be imposed now, beside those that it has had.
     *
     * @param had all duties of this kind that were imposed on the license, whatever became of them
     */
    public static boolean isNew(Duty duty, List<Obligation> had, RuleBook rules) {
        return switch (rule(duty.rule(), rules).anchor()) {
            // Whoever has reached the number once has done what it asks for, or still has to.
            case THRESHOLD_REACHED -> had.stream().allMatch(one -> one.status() == ObligationStatus.LIFTED);
            case TERM_END -> had.stream().noneMatch(one -> one.start().equals(duty.start()));
            case LAST_DONE, YEARLY_DAY, STANDING ->
                had.stream().noneMatch(one -> !one.status().successors().isEmpty());
        };
    }

    /** The rule book ids of the periods of all duties. */
    public static Set<String> periods(RuleBook rules) {
        return rules.duties().stream().flatMap(duty -> duty.period().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rule book ids of all duties that have a date, in the order of the rule book; without the renewal, which nobody is
     * held to.
     */
    public static List<String> dated(RuleBook rules) {
        return rules.duties().stream()
                .filter(duty -> duty.period().isPresent() && fulfilment(duty) != Fulfilment.RENEWAL)
                .map(DutyRule::id)
                .toList();
    }

    /** How a duty is met. */
    public static Fulfilment fulfilment(String duty, RuleBook rules) {
        return fulfilment(rule(duty, rules));
    }

    private static Fulfilment fulfilment(DutyRule duty) {
        if (duty.id().equals(SELF_INSPECTION)) {
            return Fulfilment.SELF_INSPECTION;
        }
        return duty.anchor() == DutyRule.Anchor.TERM_END ? Fulfilment.RENEWAL : Fulfilment.FILING;
    }

    /** The first day of which a document can show that a duty was done, where it matters. */
    static Optional<LocalDate> earliest(String duty, LocalDate start, RuleBook rules) {
        return switch (rule(duty, rules).anchor()) {
            case LAST_DONE -> Optional.of(start);
            case YEARLY_DAY -> Optional.of(start.minusYears(1));
            case THRESHOLD_REACHED, TERM_END, STANDING -> Optional.empty();
        };
    }

    /**
     * The day from which the time of a duty is counted the next time, where it comes back. No two times start on the same
     * day: what is done on the day on which its time began counts from the day after.
     *
     * @param start the day from which its time was counted
     * @param done the day on which it was done
     */
    public static Optional<LocalDate> next(String duty, LocalDate start, LocalDate done, RuleBook rules) {
        var rule = rule(duty, rules);
        return switch (rule.anchor()) {
            case LAST_DONE -> Optional.of(done.isAfter(start) ? done : start.plusDays(1));
            case YEARLY_DAY -> Optional.of(rule.start(rules, start));
            case THRESHOLD_REACHED, TERM_END, STANDING -> Optional.empty();
        };
    }

    private static DutyRule rule(String duty, RuleBook rules) {
        return rules.duties().stream()
                .filter(one -> one.id().equals(duty))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("rulebook.notApplicable", duty));
    }
}
