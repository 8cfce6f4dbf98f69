package org.infopool.domain.shared;

import java.util.Locale;

/**
 * A text that is data, not a message: it was written in both languages together, and whoever keeps the data keeps the
 * text with it.
 */
public record LocalizedText(String english, String chinese) implements Worded {
    /** The text in the language asked for; English where that is neither. */
    public String in(Locale language) {
        return Words.isChinese(language) ? chinese : english;
    }

    @Override
    public String in(Words words, Locale language) {
        return in(language);
    }
}
