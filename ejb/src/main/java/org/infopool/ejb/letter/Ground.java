package org.infopool.ejb.letter;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Words;

/**
 * A ground.
 *
 * @param citation where it stands
 * @param textVersion the date of the text that was applied
 * @param norm what it says, in a few words
 * @param facts what was found
 * @param support the evidence and the assessments behind it
 */
public record Ground(
        LocalizedText citation,
        String textVersion,
        LegalStatus status,
        LocalizedText norm,
        LocalizedText facts,
        List<String> support) {
    /** A ground that rests on a rule, with what was found as it was written down. */
    public static Ground of(Parameter rule, String facts, List<String> support) {
        return new Ground(
                cited(rule),
                rule.textVersion(),
                rule.status(),
                rule.title(),
                new LocalizedText(facts, facts),
                List.copyOf(support));
    }

    /** A ground that is nothing but a rule. */
    public static Ground of(Parameter rule) {
        return of(rule, "", List.of());
    }

    /** Where a rule stands. */
    public static LocalizedText cited(Parameter rule) {
        return new LocalizedText(rule.article(Words.LANGUAGES.getFirst()), rule.article(Words.LANGUAGES.getLast()));
    }

    /** Whether it is not law yet. */
    public boolean isProposed() {
        return status != LegalStatus.IN_FORCE;
    }

    /** The citations of those that are not law yet, each once. */
    public static Collection<LocalizedText> proposed(Stream<Ground> grounds) {
        return grounds.filter(Ground::isProposed)
                .map(Ground::citation)
                .distinct()
                .toList();
    }
}
