package org.infopool.domain.rulebook;

import java.util.List;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing an applicant is vetted for.
 *
 * @param id its rule book id, {@code pool.vetting.1-2}
 * @param group the code of its group
 * @param title what it asks, in a few words
 * @param weight how much it counts within its group
 * @param knockOut whether not meeting it excludes a grant, whatever else is good
 * @param evidence what to send in; nothing beyond it may be asked for
 * @param anchors the rule book ids of the articles it rests on
 * @param appliesIf the condition on which it is asked; absent where it always is
 */
public record Criterion(
        String id,
        String group,
        LocalizedText title,
        long weight,
        boolean knockOut,
        List<LocalizedText> evidence,
        List<String> anchors,
        @Nullable Condition appliesIf) {
    /** Whether it is asked of this processor. */
    public boolean appliesTo(RuleBook book, ProcessorFacts processor) {
        return appliesIf == null || appliesIf.holds(book, processor);
    }
}
