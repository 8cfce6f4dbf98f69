package org.infopool.domain.rulebook;

import java.util.List;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One question that a self-inspection answers and an inspector answers again.
 *
 * @param id its rule book id, {@code aud.annex.2} or {@code pool.point.1}
 * @param number its number among the questions of its instrument
 * @param title what it is about
 * @param checks what to look at
 * @param anchors the rule book ids of the articles it rests on
 * @param groups the codes of the criterion groups it belongs to
 * @param appliesIf the condition on which it is asked; absent where it always is
 * @param own whether it is a point of the pool's own rules
 */
public record ChecklistItem(
        String id,
        int number,
        LocalizedText title,
        List<LocalizedText> checks,
        List<String> anchors,
        List<String> groups,
        @Nullable Condition appliesIf,
        boolean own) {
    /** Whether it is asked of this processor. */
    public boolean appliesTo(RuleBook book, ProcessorFacts processor) {
        return appliesIf == null || appliesIf.holds(book, processor);
    }
}
