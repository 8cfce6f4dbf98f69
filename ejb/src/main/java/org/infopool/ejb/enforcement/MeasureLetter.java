package org.infopool.ejb.enforcement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.infopool.ejb.vetting.DecisionLetter;
import org.jspecify.annotations.Nullable;

/** The letter by which a measure is served: Chinese first, English after. It says nothing that is not in its {@link Content}. */
public final class MeasureLetter {
    private static final LetterForm FORM = new LetterForm(MeasureLetter.class, "measure-letter.xhtml");

    private MeasureLetter() {}

    /** The letter as a PDF. The same content gives the same bytes. */
    public static byte[] print(Content content) {
        return PdfPrinter.print(FORM.filledWith(content), content.orderedOn());
    }

    /**
     * Everything that the letter says.
     *
     * @param office who orders
     * @param about what it is about, in a few words
     * @param basis the number of the violation or of the duty
     * @param facts what was found
     * @param text what is to be done
     * @param comply how long the party has; absent where nothing is to be done by a day
     * @param considered the milder measure that was considered
     * @param remedies how it can be challenged; absent for what orders nothing
     * @param address where the QR code leads; absent where there is no entry
     */
    public record Content(
            MeasureNumber number,
            LocalDate orderedOn,
            MeasureKind kind,
            LocalizedText office,
            LocalizedText signatory,
            DecisionLetter.Party party,
            LocalizedText about,
            String basis,
            LocalizedText facts,
            String text,
            @Nullable Span comply,
            List<DecisionLetter.Ground> articles,
            @Nullable MeasureKind considered,
            @Nullable String whyNotMilder,
            String ruleBookVersion,
            @Nullable Pilot pilot,
            DecisionLetter.@Nullable Remedies remedies,
            @Nullable String address) {
        /**
         * What can be sent.
         *
         * @throws RuleViolated {@code measure.articlesMissing}; {@code rulebook.proposedOutsidePilot} with the citation
         */
        public Content {
            articles = List.copyOf(articles);
            RuleViolated.unless(!articles.isEmpty(), "measure.articlesMissing");
            if (pilot == null) {
                for (var article : articles) {
                    RuleViolated.unless(
                            !article.isProposed(),
                            "rulebook.proposedOutsidePilot",
                            article.citation().chinese());
                }
            }
        }

        /** What the letter is called. */
        public Worded title() {
            return (words, language) -> words.text(language, "letter.measure.title." + kind.name());
        }

        /** What is above the text of the measure. */
        public Worded what() {
            return (words, language) -> words.text(language, "letter.measure.what." + kind.name());
        }

        /** What the letter is about, in a line. */
        public Worded subject() {
            return (words, language) -> words.text(language, "letter.measure.subject", number, about);
        }

        /** The citations of what is not law yet, each once. */
        public Collection<LocalizedText> proposed() {
            return articles.stream()
                    .filter(DecisionLetter.Ground::isProposed)
                    .map(DecisionLetter.Ground::citation)
                    .distinct()
                    .toList();
        }
    }
}
