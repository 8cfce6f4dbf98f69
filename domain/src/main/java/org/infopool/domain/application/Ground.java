package org.infopool.domain.application;

import java.util.List;
import org.infopool.domain.shared.RuleViolated;

/**
 * One ground of a decision. It cannot be made without a citation and something that supports it.
 *
 * @param rule the rule book id of the article it rests on
 * @param citation the article as it was cited, with its text version
 * @param facts what was found, in words
 * @param support the evidence and assessments behind it: document numbers and the rule's trace
 */
public record Ground(String rule, String citation, String facts, List<String> support) {
    /**
     * A supported ground.
     *
     * @throws RuleViolated {@code decision.groundUnsupported} when the citation, the facts or the support is missing
     */
    public Ground {
        support = List.copyOf(support);
        RuleViolated.unless(
                !rule.isBlank() && !citation.isBlank() && !facts.isBlank() && !support.isEmpty(),
                "decision.groundUnsupported",
                rule);
    }
}
