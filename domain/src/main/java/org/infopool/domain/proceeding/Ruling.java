package org.infopool.domain.proceeding;

import java.util.List;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What a head decides.
 *
 * @param noPenalty why there is no penalty, where that is the outcome
 * @param penalty the penalty, where that is the outcome
 * @param remedies the rule book ids of the remedies that the party is told of
 * @param answer what is said to the party's statement; empty where it made none
 */
public record Ruling(
        ReportedOutcome outcome,
        @Nullable NoPenalty noPenalty,
        @Nullable IntendedPenalty penalty,
        List<String> remedies,
        String answer) {
    /** The remedies that a party must be told of. */
    public static final String REMEDIES = "pool.proceeding.remedies";

    /** Copies the list. */
    public Ruling {
        remedies = List.copyOf(remedies);
    }

    /**
     * Refuses a ruling that is not whole: what each outcome needs, and the remedies (APL 57, 59; ARL 20).
     *
     * @param facts what was found of the violations
     * @throws RuleViolated {@code proceeding.penaltyMissing}, {@code proceeding.penaltyForNothing},
     *     {@code proceeding.noPenaltyGround}, {@code proceeding.remedyMissing}
     */
    void requireWhole(RuleBook book, DecisionFacts facts) {
        RuleViolated.unless(outcome != ReportedOutcome.PENALTY || penalty != null, "proceeding.penaltyMissing");
        RuleViolated.unless(
                outcome == ReportedOutcome.PENALTY || penalty == null, "proceeding.penaltyForNothing", outcome);
        if (outcome == ReportedOutcome.NO_PENALTY) {
            RuleViolated.unless(
                    noPenalty != null && facts.noPenalty().contains(noPenalty), "proceeding.noPenaltyGround");
        } else {
            RuleViolated.unless(noPenalty == null, "proceeding.noPenaltyGround");
        }
        for (var remedy : book.choices(REMEDIES)) {
            RuleViolated.unless(
                    remedies.contains(remedy),
                    "proceeding.remedyMissing",
                    book.parameter(remedy).title());
        }
    }
}
