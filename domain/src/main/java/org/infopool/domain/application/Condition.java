package org.infopool.domain.application;

import org.infopool.domain.shared.RuleViolated;

/**
 * A condition under which a license is granted.
 *
 * @param text what must be done or left, 10 to 1,000 characters
 * @param legalBasis the rule book id of the article that allows to ask for it
 */
public record Condition(String text, String legalBasis) {
    /**
     * A condition with its basis.
     *
     * @throws RuleViolated {@code decision.conditionLength}, {@code decision.conditionWithoutBasis}
     */
    public Condition {
        text = text.strip();
        RuleViolated.unless(text.length() >= 10 && text.length() <= 1000, "decision.conditionLength");
        RuleViolated.unless(!legalBasis.isBlank(), "decision.conditionWithoutBasis");
    }
}
