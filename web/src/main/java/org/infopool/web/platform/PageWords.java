package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the pages in the reader's language. In a page {@code #{words['desk.queue.title']}} and, with arguments,
 * {@code #{words.of('desk.queue.waiting', count)}}; the word of an enum constant is {@code #{words.of(row.status)}}.
 */
@Named("words")
@RequestScoped
public class PageWords extends AbstractMap<String, String> {
    private static final Words ALL = Words.domain().and(PageWords.class.getClassLoader(), "web-");

    @Inject
    private Language language;

    /** The texts of the request being answered, for what is not a bean. */
    static PageWords here() {
        return CDI.current().select(PageWords.class).get();
    }

    /** The text under a key, with its arguments filled in; the key between question marks where there is none. */
    public String of(String key, @Nullable Object... arguments) {
        return ALL.text(language.locale(), key, arguments);
    }

    /** The word of an enum constant. */
    public String of(Enum<?> constant) {
        return of(keyOf(constant));
    }

    /** What a broken rule says. */
    public String of(RuleViolated broken) {
        return ALL.text(language.locale(), broken);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return ALL.has(language.locale(), key);
    }

    /** Every text there is. */
    static Words all() {
        return ALL;
    }

    /** The languages that have no text under this key. */
    static List<Locale> languagesWithout(String key) {
        return Words.LANGUAGES.stream()
                .filter(language -> !ALL.has(language, key))
                .toList();
    }

    /** Whether a text is one of ours, in either language, and not something that somebody typed. */
    boolean isOurs(String text) {
        return ALL.keys().stream()
                .anyMatch(key -> Words.LANGUAGES.stream()
                        .anyMatch(spoken -> ALL.pattern(spoken, key).equals(text)));
    }

    @Override
    public String get(@Nullable Object key) {
        return key instanceof Enum<?> constant ? of(constant) : of(String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    /** Nobody walks the texts through this map. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
