package org.infopool.ejb.enforcement;

import java.util.Collection;
import java.util.List;
import org.infopool.domain.clock.Span;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letter;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.Remedies;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which a measure is served.
 *
 * @param concern what it is about, in a few words
 * @param basis the number of the violation or of the duty
 * @param facts what was found
 * @param text what is to be done
 * @param comply how long the party has; absent where nothing is to be done by a day
 * @param considered the milder measure that was considered
 * @param remedies how it can be challenged; absent for what orders nothing
 */
public record MeasureLetter(
        Letterhead head,
        MeasureKind kind,
        LocalizedText concern,
        String basis,
        LocalizedText facts,
        String text,
        @Nullable Span comply,
        List<Ground> articles,
        @Nullable MeasureKind considered,
        @Nullable String whyNotMilder,
        @Nullable Remedies remedies)
        implements Letter {
    /**
     * What can be sent.
     *
     * @throws RuleViolated {@code measure.articlesMissing}, and as {@link Letterhead#requirePilotFor}
     */
    public MeasureLetter {
        articles = List.copyOf(articles);
        RuleViolated.unless(!articles.isEmpty(), "measure.articlesMissing");
        head.requirePilotFor(Ground.proposed(articles.stream()));
    }

    /** The letter as a PDF. */
    public byte[] print() {
        return Letters.print(this, "measure-letter.xhtml");
    }

    @Override
    public String matter() {
        return "measure";
    }

    @Override
    public Worded title() {
        return (words, language) -> words.text(language, "letter.measure.title." + kind.name());
    }

    /** What is above the text of the measure. */
    public Worded what() {
        return (words, language) -> words.text(language, "letter.measure.what." + kind.name());
    }

    @Override
    public Worded subject() {
        return (words, language) -> words.text(language, "letter.measure.subject", head.number(), concern);
    }

    @Override
    public Worded about() {
        return (words, language) -> words.text(language, "letter.measure.matter.of", concern, basis);
    }

    @Override
    public Collection<LocalizedText> proposed() {
        return Ground.proposed(articles.stream());
    }
}
