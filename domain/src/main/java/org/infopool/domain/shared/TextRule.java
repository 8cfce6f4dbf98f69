package org.infopool.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * What words that somebody writes into a file must be: there, and no longer than they are kept.
 *
 * @param tooLong the key of the rule that longer ones break; its detail is the limit
 * @param longest how many characters are kept
 */
public record TextRule(String tooLong, int longest) {
    /**
     * The text, if it says something and fits.
     *
     * @throws RuleViolated {@code missing} where it says nothing, and as {@link #fits}
     */
    public String require(@Nullable String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new RuleViolated(missing);
        }
        fits(text);
        return text;
    }

    /**
     * Refuses a text that would not be kept whole.
     *
     * @throws RuleViolated {@link #tooLong}
     */
    public void fits(String... texts) {
        for (var text : texts) {
            RuleViolated.unless(text.length() <= longest, tooLong, longest);
        }
    }
}
