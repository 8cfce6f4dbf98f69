package org.infopool.domain.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.rulebook.AdvisoryScore;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.Proportion;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.RuleBook;

/**
 * What the rule book makes of the facts of a violation: whether it must be referred, how serious it is, which measures
 * are in proportion, and whether there is no penalty at all. Pure: same rule book, same facts, same answer.
 *
 * @param next the mildest measure above the defaults of the band; absent at the top
 */
public record Assessment(
        CriminalSeriousness criminal,
        AdvisoryScore score,
        Set<MeasureKind> defaults,
        Optional<Set<MeasureKind>> next,
        List<NoPenalty> noPenalty) {
    /** The parts of the answer, each with reasons of its own. */
    public enum Part {
        CRIMINAL,
        SCORE,
        MEASURES
    }

    /** The answer with the reasons for each of its parts. */
    public record Explained(Assessment outcome, Map<Part, List<Reason>> reasons) {}

    /**
     * Weighs the facts.
     *
     * @param actOn the day of the act, or the day on which a continuing one ended or was looked at
     */
    public static Explained of(RuleBook book, ViolationFacts facts, LocalDate actOn) {
        var criminal = CriminalSeriousness.of(book, facts.seriousness(actOn));
        var score = AdvisoryScore.of(book, facts.score(book, criminal.outcome().level()));
        var defaults = Proportion.defaults(book, score.outcome().band());
        var noPenalty = noPenalty(book, facts);
        var measures = new ArrayList<>(defaults.reasons());
        measures.addAll(noPenalty.reasons());
        return new Explained(
                new Assessment(
                        criminal.outcome(),
                        score.outcome(),
                        defaults.outcome(),
                        next(book, defaults.outcome()),
                        noPenalty.outcome()),
                Map.of(
                        Part.CRIMINAL, criminal.reasons(),
                        Part.SCORE, score.reasons(),
                        Part.MEASURES, List.copyOf(measures)));
    }

    private static Optional<Set<MeasureKind>> next(RuleBook book, Set<MeasureKind> defaults) {
        var above = book.ladder().heightOf(defaults) + 1;
        var rungs = book.ladder().rungs();
        return above < rungs.size() ? Optional.of(rungs.get(above)) : Optional.empty();
    }

    private static Reasoned<List<NoPenalty>> noPenalty(RuleBook book, ViolationFacts facts) {
        var outcomes = new ArrayList<NoPenalty>();
        if (facts.isMinorWithoutHarm()) {
            outcomes.add(NoPenalty.MINOR);
        }
        if (facts.noFault()) {
            outcomes.add(NoPenalty.NO_FAULT);
        }
        if (facts.isFirstAndSlight()) {
            outcomes.add(NoPenalty.FIRST);
        }
        return Reasoned.of(
                List.copyOf(outcomes),
                () -> outcomes.stream()
                        .map(outcome -> new Reason(
                                book.parameter(outcome.rule()), "reason.noPenalty", List.of(outcome), Map.of(), ""))
                        .toList());
    }
}
