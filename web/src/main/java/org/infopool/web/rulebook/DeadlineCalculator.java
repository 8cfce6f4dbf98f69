package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.infopool.domain.clock.Direction;
import org.infopool.domain.clock.DueDate;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.clock.PeriodUnit;
import org.infopool.domain.clock.Roll;
import org.infopool.domain.clock.Span;
import org.infopool.domain.journal.Act;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.Value;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** Backs {@code rules/deadline.xhtml}: when a period ends, one of the rule book's or one of the reader's own. */
@Named
@RequestScoped
public class DeadlineCalculator extends Calculator {
    private static final String START = "start";
    private static final String AMOUNT = "amount";
    private static final Map<String, String> FIELDS = Map.of("clock.rollBefore", "roll", "clock.outOfRange", AMOUNT);

    private List<Fact> facts = List.of();

    @Override
    @Nullable
    WhyView compute(TypedFields fields) {
        var due = due(fields);
        if (!fields.problems().isEmpty()) {
            return null;
        }
        var outcome = due.outcome();
        facts = List.of(
                new Fact(words.of("rules.deadline.calendar"), outcome.calendarVersion()),
                new Fact(
                        words.of("rules.deadline.certain"),
                        words.of(outcome.provisional() ? "rules.deadline.provisional" : "rules.deadline.final")));
        return reasons.of(RESULT, said(outcome), outcome.provisional() ? Tone.SOON : null, due);
    }

    private Reasoned<DueDate> due(TypedFields fields) {
        var start = fields.day(START);
        var pauses = pauses(fields);
        var chosen =
                fields.optionalChoice("period", periods().map(Parameter::id).toList());
        var unit = fields.choice("unit", PeriodUnit.class);
        if (chosen != null) {
            var hours = book().period(chosen).span().unit() == PeriodUnit.HOURS;
            return hours ? DueDates.of(book(), chosen, moment(fields)) : DueDates.of(book(), chosen, start, pauses);
        }
        var span = new Span(
                fields.requiredCount(AMOUNT),
                unit,
                fields.choice("direction", Direction.class),
                fields.choice("roll", Roll.class));
        return unit == PeriodUnit.HOURS
                ? DueDates.of(book(), span, moment(fields))
                : DueDates.of(book(), span, start, pauses);
    }

    private static OffsetDateTime moment(TypedFields fields) {
        return fields.day(START).atTime(fields.time("time")).atZone(Act.ZONE).toOffsetDateTime();
    }

    private static List<Pause> pauses(TypedFields fields) {
        var from = fields.optionalDay("pauseFrom");
        var to = fields.optionalDay("pauseTo");
        if (from == null && to == null) {
            return List.of();
        }
        from = fields.day("pauseFrom");
        to = fields.day("pauseTo");
        if (to.isBefore(from)) {
            fields.refuse("pauseTo", "rules.problem.backwards");
            return List.of();
        }
        return List.of(new Pause(from, to));
    }

    private String said(DueDate due) {
        return words.of(
                "rules.deadline.result",
                due.moment()
                        .map(moment -> ReaderForm.instant(moment.toInstant(), language.locale()))
                        .orElseGet(() -> ReaderForm.day(due.day(), language.locale())));
    }

    @Override
    String fieldOf(RuleViolated broken) {
        return FIELDS.getOrDefault(broken.ruleKey(), "form");
    }

    private Stream<Parameter> periods() {
        return book().parameters().stream().filter(rule -> rule.value() instanceof Value.Period);
    }

    /** The periods of the rule book. */
    public List<Choice> getPeriods() {
        return periods()
                .map(rule -> fields().choice(
                                "period",
                                rule.id(),
                                words.of(
                                        "rules.deadline.period.of",
                                        rule.title().in(language.locale()),
                                        rule.article(language.locale()),
                                        book().period(rule.id()).span())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** What periods are counted in. */
    public List<Choice> getUnits() {
        return fields().choices("unit", PeriodUnit.class);
    }

    /** In which direction. */
    public List<Choice> getDirections() {
        return fields().choices("direction", Direction.class);
    }

    /** What happens to a last day that is no working day. */
    public List<Choice> getRolls() {
        return fields().choices("roll", Roll.class);
    }

    @Override
    public List<Fact> getFacts() {
        return facts;
    }
}
