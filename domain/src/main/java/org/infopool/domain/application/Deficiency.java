package org.infopool.domain.application;

import java.util.List;
import java.util.Locale;
import org.infopool.domain.shared.Words;

/**
 * Something that the rule book still misses in an application.
 *
 * @param field the field of the form that it is about, such as {@code officerName} or {@code activities[0]}
 * @param rule the rule book id of the article that asks for it
 * @param key the key of its words
 * @param details what fills the words
 */
public record Deficiency(String field, String rule, String key, List<Object> details) {
    /** Something that the rule book misses. */
    public Deficiency(String field, String rule, String key, Object... details) {
        this(field, rule, key, List.of(details));
    }

    /** In words. */
    public String text(Locale language) {
        return Words.domain().text(language, key, details);
    }
}
