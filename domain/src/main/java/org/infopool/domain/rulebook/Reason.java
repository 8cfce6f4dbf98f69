package org.infopool.domain.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
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

    /** A step that rests on the rule of this name. */
    static Reason of(
            RuleBook book,
            String ruleId,
            String key,
            List<Object> arguments,
            Map<String, Object> inputs,
            String arithmetic) {
        return new Reason(book.cited(ruleId), key, arguments, inputs, arithmetic);
    }

    /** What went in, by name, in the order given. */
    static Map<String, Object> inputs(Object... namesAndValues) {
        var inputs = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(inputs);
    }

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
