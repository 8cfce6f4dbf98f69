package org.infopool.ejb.proceeding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.infopool.ejb.vetting.DecisionLetter;
import org.jspecify.annotations.Nullable;

/**
 * The three letters of a proceeding: the notice of the intended decision (APL 44), the notice of the hearing (APL 64) and
 * the decision (APL 59). Chinese first, English after. A letter says nothing that is not in its {@link Content}.
 */
public final class ProceedingLetter {
    private static final LetterForm FORM = new LetterForm(ProceedingLetter.class, "proceeding-letter.xhtml");

    private ProceedingLetter() {}

    /** The letter as a PDF. The same content gives the same bytes. */
    public static byte[] print(Content content) {
        return PdfPrinter.print(FORM.filledWith(content), content.writtenOn());
    }

    /**
     * A measure with the article that carries it.
     *
     * @param amount the sum of a fine or a confiscation; absent where there is none
     */
    public record Line(MeasureKind kind, @Nullable Money amount, DecisionLetter.Ground article) {
        /** The measure, with its sum. */
        public Worded what() {
            return (words, language) -> amount == null
                    ? words.name(language, kind)
                    : words.text(language, "letter.proceeding.measure", kind, amount);
        }
    }

    /** What the party can do before it is decided; the hearing is absent where there is no right to one. */
    public record Rights(Span statement, @Nullable Span hearing) {}

    /** When and where the party is heard. */
    public record Summons(OffsetDateTime at, String place, LocalizedText chair, boolean open) {
        /** Who may listen. */
        public Worded audience() {
            return (words, language) ->
                    words.text(language, "letter.proceeding.audience." + (open ? "open" : "closed"));
        }
    }

    /**
     * What was decided.
     *
     * @param answer what is said to the party's statement; empty where it made none
     * @param effect whether the license ends or is held back with the service
     * @param pay how long the party has to pay; absent where there is no fine
     */
    public record Decided(
            ReportedOutcome outcome,
            @Nullable NoPenalty noPenalty,
            String reason,
            String answer,
            boolean effect,
            @Nullable Span pay,
            DecisionLetter.Remedies remedies) {}

    /**
     * Everything that the letter says. One of {@code rights}, {@code summons} and {@code decided} is there, and says which
     * letter it is.
     *
     * @param facts what was known when the filing was proposed
     * @param report what the investigators found
     * @param milder which milder measure was considered, and why it is not enough
     * @param address where the QR code leads; absent where there is no entry
     */
    public record Content(
            ProceedingNumber number,
            LocalDate writtenOn,
            LocalizedText office,
            LocalizedText signatory,
            DecisionLetter.Party party,
            List<LocalizedText> violations,
            String facts,
            String report,
            List<Line> lines,
            @Nullable String milder,
            @Nullable Rights rights,
            @Nullable Summons summons,
            @Nullable Decided decided,
            String ruleBookVersion,
            @Nullable Pilot pilot,
            @Nullable String address) {
        /**
         * What can be sent.
         *
         * @throws RuleViolated {@code rulebook.proposedOutsidePilot} with the citation
         */
        public Content {
            violations = List.copyOf(violations);
            lines = List.copyOf(lines);
            if (pilot == null) {
                for (var line : lines) {
                    RuleViolated.unless(
                            !line.article().isProposed(),
                            "rulebook.proposedOutsidePilot",
                            line.article().citation().chinese());
                }
            }
        }

        private String kind() {
            return decided != null ? "decision" : summons != null ? "hearing" : "intended";
        }

        /** What the letter is called. */
        public Worded title() {
            return (words, language) -> words.text(language, "letter.proceeding.title." + kind());
        }

        /** What the letter is about, in a line. */
        public Worded subject() {
            return (words, language) -> words.text(language, "letter.proceeding.subject." + kind(), number);
        }

        /** What is above the measures. */
        public Worded what() {
            return (words, language) -> words.text(language, "letter.proceeding.what." + kind());
        }

        /** Whether facts and measures are told: a summons repeats nothing. */
        public boolean isWhole() {
            return summons == null;
        }

        /** The citations of what is not law yet, each once. */
        public Collection<LocalizedText> proposed() {
            return lines.stream()
                    .map(Line::article)
                    .filter(DecisionLetter.Ground::isProposed)
                    .map(DecisionLetter.Ground::citation)
                    .distinct()
                    .toList();
        }
    }
}
