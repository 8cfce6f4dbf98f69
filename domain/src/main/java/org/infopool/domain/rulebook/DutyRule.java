package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A duty that comes back: on whom it falls, from what its time runs, and how long it is.
 *
 * @param id its rule book id, such as {@code aud.4.duty}
 * @param when on which fact it falls on a processor
 * @param anchor from what its time runs
 * @param periodId the id of its period; absent where it has no date
 * @param dayId the id of the day of the year on which its period starts; absent where that is no fixed day
 */
public record DutyRule(
        String id,
        LocalizedText title,
        Condition when,
        Anchor anchor,
        @Nullable String periodId,
        @Nullable String dayId) {

    /** From what the time of a duty runs. */
    public enum Anchor {
        /** From the last time it was done; the first time from the grant, or from when it began to apply. */
        LAST_DONE,
        /** From the day on which the number was reached. */
        THRESHOLD_REACHED,
        /** Back from the end of the license's term. */
        TERM_END,
        /** From a day of the year. */
        YEARLY_DAY,
        /** It holds all the time and has no date. */
        STANDING
    }

    /** The id of its period, where it has one. */
    public Optional<String> period() {
        return Optional.ofNullable(periodId);
    }

    /** The day from which its period is counted: the day given, or the next fixed day of the year after it. */
    public LocalDate start(RuleBook book, LocalDate day) {
        if (dayId == null) {
            return day;
        }
        var fixed = book.yearlyDay(dayId);
        var thisYear = fixed.atYear(day.getYear());
        return thisYear.isAfter(day) ? thisYear : fixed.atYear(day.getYear() + 1);
    }

    /** The duties that fall on a processor with these facts. */
    public static Reasoned<List<DutyRule>> fallingOn(RuleBook book, ProcessorFacts processor) {
        var duties = book.duties().stream()
                .filter(duty -> duty.when().holds(book, processor))
                .toList();
        return Reasoned.of(duties, () -> {
            var reasons = new ArrayList<Reason>();
            duties.forEach(duty -> reasons.add(duty.reason(book, processor)));
            return reasons;
        });
    }

    private Reason reason(RuleBook book, ProcessorFacts processor) {
        var number = processor.get(when.fact());
        var inputs = Reason.inputs("fact", when.fact().name(), "number", number);
        var thresholdId = when.thresholdId();
        if (thresholdId == null) {
            return Reason.of(book, id, "reason.duty.fact", List.of(title, when.fact()), inputs, "");
        }
        var threshold = book.threshold(thresholdId);
        return Reason.of(
                book,
                id,
                "reason.duty.threshold",
                List.of(title, number, threshold.comparison(), threshold.value()),
                inputs,
                number + " " + threshold.comparison().code() + " " + threshold.value());
    }
}
