package org.infopool.domain.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * On which fact something applies.
 *
 * @param fact the fact
 * @param thresholdId the number that it must meet; absent where yes is enough
 */
public record Condition(Fact fact, @Nullable String thresholdId) {
    /** Whether it holds for this processor. */
    public boolean holds(RuleBook book, ProcessorFacts processor) {
        var number = processor.get(fact);
        return thresholdId == null ? number > 0 : book.threshold(thresholdId).isMetBy(number);
    }
}
