package org.infopool.domain.rulebook;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An outcome and why it is so. The reasons are written only when somebody asks: most computations are asked for their
 * outcome alone.
 */
public final class Reasoned<T> {
    private final T outcome;
    private final Supplier<List<Reason>> explanation;
    private @Nullable List<Reason> reasons;

    private Reasoned(T outcome, Supplier<List<Reason>> explanation) {
        this.outcome = outcome;
        this.explanation = explanation;
    }

    /** An outcome with reasons that are written on demand. The explanation gives the same reasons whenever it is asked. */
    public static <T> Reasoned<T> of(T outcome, Supplier<List<Reason>> explanation) {
        return new Reasoned<>(outcome, explanation);
    }

    /** What came out. */
    public T outcome() {
        return outcome;
    }

    /** Why, step by step. */
    public List<Reason> reasons() {
        var known = reasons;
        if (known == null) {
            known = List.copyOf(explanation.get());
            reasons = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return outcome + " because " + reasons().stream().map(Reason::ruleId).toList();
    }
}
