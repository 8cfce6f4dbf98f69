package org.infopool.ejb.proceeding;

import java.util.List;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a head decides.
 *
 * @param noPenalty why there is no penalty, where that is the outcome
 * @param penalty the penalty, where that is the outcome
 * @param remedies the rule book ids of the remedies that the party is told of
 * @param answer what is said to the party's statement; empty where it made none
 */
public record Verdict(
        ReportedOutcome outcome,
        @Nullable NoPenalty noPenalty,
        @Nullable Intention penalty,
        List<String> remedies,
        String answer) {
    /** Copies the list. */
    public Verdict {
        remedies = List.copyOf(remedies);
    }
}
