package org.infopool.domain.ending;

import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What a director wants to decide about a withdrawal or a rescission.
 *
 * @param reason why, in the director's words; for {@link EndingOutcome#PUBLIC_INTEREST} which harm there would be
 * @param answer what is answered to what the holder has said; absent where it has said nothing
 * @param holderDamaged whether rescinding damages lawful interests of the holder, who is compensated then (ALL 69(4))
 * @param safetyMatter whether the license directly concerns public security, health, life or property, so that the bar
 *     of ALL 79 follows a fraud
 */
public record EndingDecision(
        EndingOutcome outcome, String reason, @Nullable String answer, boolean holderDamaged, boolean safetyMatter) {
    private static final TextRule TEXT = new TextRule("ending.textLength", 4000);

    /**
     * A decision with its reasons.
     *
     * @throws RuleViolated {@code ending.reasonMissing}, {@code ending.textLength}
     */
    public EndingDecision {
        reason = TEXT.require(reason, "ending.reasonMissing").strip();
    }
}
