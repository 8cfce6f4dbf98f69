package org.infopool.domain.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.shared.Words;

/**
 * One step of a computation that a person can follow: which rule, what went in, how it was reckoned.
 *
 * @param rule the rule that says so
 * @param key the key of its text
 * @param arguments the arguments of its text, in order
 * @param inputs what went in, by name: numbers, dates, codes
 * @param arithmetic how the outcome was reached, readable without words
 */
public record Reason(
        Parameter rule, String key, List<Object> arguments, Map<String, Object> inputs, String arithmetic) {

    /** The rule book id of the rule. */
    public String ruleId() {
        return rule.id();
    }

    /** Where the rule stands, as it is cited. */
    public String article(Locale language) {
        return rule.article(language);
    }

    /** The step in words. */
    public String text(Locale language) {
        return Words.domain().text(language, key, arguments);
    }
}
