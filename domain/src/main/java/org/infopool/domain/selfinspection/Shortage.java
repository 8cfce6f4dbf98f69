package org.infopool.domain.selfinspection;

import java.util.List;
import java.util.Locale;
import org.infopool.domain.shared.Words;

/**
 * Something that a self-inspection still lacks before it can be handed in.
 *
 * @param item the rule book id of the question
 * @param field the part of the answer: {@code conformity}, {@code note}, {@code what}, {@code who}, {@code by}
 * @param key the key of its words
 * @param details what fills the words
 */
public record Shortage(String item, String field, String key, List<Object> details) {
    /** Something that is lacking. */
    Shortage(String item, String field, String key, Object... details) {
        this(item, field, key, List.of(details));
    }

    /** In words. */
    public String text(Locale language) {
        return Words.domain().text(language, key, details);
    }
}
