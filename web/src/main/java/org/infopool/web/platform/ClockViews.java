package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Span;
import org.infopool.domain.clock.Step;
import org.infopool.domain.journal.Act;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.Value;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.clock.Derivation;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Turns deadlines into what a chip and its drawer show, in the reader's language. */
@RequestScoped
public class ClockViews {
    /** Warn this long before the end where the rule book sets no warning. */
    private static final Span USUAL_WARNING = Span.before(3, PeriodUnit.WORKING_DAYS);

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RuleBooks rules;

    @Inject
    private Clock clock;

    /** A deadline without the way it was computed, as lists show it. */
    public ClockView of(DeadlineView deadline) {
        return view(deadline, List.of());
    }

    /** A deadline with the way it was computed. */
    public ClockView of(Derivation derivation) {
        return view(
                derivation.deadline(),
                derivation.steps().stream().map(this::step).toList());
    }

    /** Deadlines without the way they were computed, in their order. */
    public List<ClockView> of(Collection<DeadlineView> deadlines) {
        return deadlines.stream().map(this::of).toList();
    }

    /** What is due by a rule, in a few words: the page's own word for it, or what the rule book calls the rule. */
    public String label(String ruleId) {
        var key = "clock.label." + ruleId;
        if (words.has(key)) {
            return words.of(key);
        }
        return rules.current()
                .find(ruleId)
                .map(rule -> rule.title().in(language.locale()))
                .orElse(ruleId);
    }

    private StepView step(Step step) {
        return new StepView(words.of(step.key(), step.arguments().toArray()), step.arithmetic());
    }

    private ClockView view(DeadlineView deadline, List<StepView> steps) {
        var book = rules.current();
        var rule = book.find(deadline.ruleId());
        return new ClockView(
                deadline.number(),
                label(deadline.ruleId()),
                left(deadline, book),
                due(deadline),
                deadline.hours()
                        ? ReaderForm.instant(deadline.dueAt(), language.locale())
                        : ReaderForm.day(deadline.dueOn(), language.locale()),
                tone(deadline, rule.orElse(null), book),
                words.of(deadline.side()),
                rule.map(one -> one.article(language.locale())).orElse(deadline.ruleId()),
                deadline.provisional(),
                steps);
    }

    private @Nullable String due(DeadlineView deadline) {
        return switch (deadline.state()) {
            case PAUSED, CANCELLED -> null;
            case RUNNING, AWAITING_CALENDAR, MET, MISSED ->
                ReaderForm.shortDay(deadline.dueOn(), today(), language.locale());
        };
    }

    private String left(DeadlineView deadline, RuleBook book) {
        return switch (deadline.state()) {
            case PAUSED -> words.of("frame.clock.paused");
            case MET -> words.of("frame.clock.met");
            case CANCELLED -> words.of("frame.clock.ended");
            case MISSED -> words.of("clock.missed");
            case AWAITING_CALENDAR -> words.of("frame.clock.awaiting");
            case RUNNING ->
                deadline.isOverdue(clock.instant())
                        ? words.of("frame.clock.over." + unit(deadline, book), over(deadline, book))
                        : words.of("frame.clock.left." + unit(deadline, book), remaining(deadline, book));
        };
    }

    private static String unit(DeadlineView deadline, RuleBook book) {
        if (deadline.hours()) {
            return "h";
        }
        return countsWorkingDays(deadline, book) ? "wd" : "nd";
    }

    private static boolean countsWorkingDays(DeadlineView deadline, RuleBook book) {
        return book.find(deadline.ruleId())
                .map(Parameter::value)
                .filter(Value.Period.class::isInstance)
                .map(value -> ((Value.Period) value).period().span().unit() == PeriodUnit.WORKING_DAYS)
                .orElse(false);
    }

    private long remaining(DeadlineView deadline, RuleBook book) {
        return deadline.hours()
                ? Duration.between(clock.instant(), deadline.dueAt()).toHours()
                : days(today(), deadline.dueOn(), deadline, book);
    }

    private long over(DeadlineView deadline, RuleBook book) {
        return deadline.hours()
                ? Duration.between(deadline.dueAt(), clock.instant()).toHours()
                : days(deadline.dueOn(), today(), deadline, book);
    }

    /** The days after {@code from} up to {@code to}, in the unit of the rule. */
    private static long days(LocalDate from, LocalDate to, DeadlineView deadline, RuleBook book) {
        return countsWorkingDays(deadline, book)
                ? book.calendar().workingDays(from.plusDays(1), to)
                : ChronoUnit.DAYS.between(from, to);
    }

    private Tone tone(DeadlineView deadline, @Nullable Parameter rule, RuleBook book) {
        return switch (deadline.state()) {
            case MET -> Tone.GOOD;
            case CANCELLED, PAUSED -> Tone.ENDED;
            case MISSED -> Tone.BAD;
            case AWAITING_CALENDAR -> Tone.SOON;
            case RUNNING ->
                deadline.isOverdue(clock.instant())
                        ? Tone.BAD
                        : clock.instant().isBefore(warned(deadline, rule, book)) ? Tone.RUNNING : Tone.SOON;
        };
    }

    private static Instant warned(DeadlineView deadline, @Nullable Parameter rule, RuleBook book) {
        if (deadline.hours()) {
            return deadline.dueAt().minus(6, ChronoUnit.HOURS);
        }
        var set = rule != null && rule.value() instanceof Value.Period period
                ? period.period().warning()
                : null;
        var warning = set == null ? USUAL_WARNING : Span.before(set.amount(), set.unit());
        return warning.dueFrom(deadline.dueOn(), List.of(), book.calendar())
                .day()
                .atStartOfDay(Act.ZONE)
                .toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE);
    }
}
