package org.infopool.ejb.proceeding;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letter;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.Remedies;
import org.jspecify.annotations.Nullable;

/**
 * The three letters of a proceeding: the notice of the intended decision (APL 44), the notice of the hearing (APL 64) and
 * the decision (APL 59). One of {@code rights}, {@code summons} and {@code decided} is there, and says which letter it is.
 *
 * @param facts what was known when the filing was proposed
 * @param report what the investigators found
 * @param milder which milder measure was considered, and why it is not enough
 */
public record ProceedingLetter(
        Letterhead head,
        List<LocalizedText> violations,
        String facts,
        String report,
        List<Line> lines,
        @Nullable String milder,
        @Nullable Rights rights,
        @Nullable Summons summons,
        @Nullable Decided decided)
        implements Letter {
    /**
     * A measure with the article that carries it.
     *
     * @param amount the sum of a fine or a confiscation; absent where there is none
     */
    public record Line(MeasureKind kind, @Nullable Money amount, Ground article) {
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
     * @param suspension how long the license is held back; absent where it is not
     * @param pay how long the party has to pay; absent where there is no fine
     */
    public record Decided(
            ReportedOutcome outcome,
            @Nullable NoPenalty noPenalty,
            String reason,
            String answer,
            boolean effect,
            @Nullable Span suspension,
            @Nullable Span pay,
            Remedies remedies) {}

    /**
     * What can be sent.
     *
     * @throws RuleViolated as {@link Letterhead#requirePilotFor}
     */
    public ProceedingLetter {
        violations = List.copyOf(violations);
        lines = List.copyOf(lines);
        head.requirePilotFor(proposed(lines));
    }

    /** The letter as a PDF. */
    public byte[] print() {
        return Letters.print(this, "proceeding-letter.xhtml");
    }

    @Override
    public String matter() {
        return "proceeding";
    }

    private String kind() {
        return decided != null ? "decision" : summons != null ? "hearing" : "intended";
    }

    @Override
    public Worded title() {
        return (words, language) -> words.text(language, "letter.proceeding.title." + kind());
    }

    @Override
    public Worded subject() {
        return (words, language) -> words.text(language, "letter.proceeding.subject." + kind(), head.number());
    }

    @Override
    public Worded about() {
        return (words, language) -> words.text(language, "letter.proceeding.matter.of", violations);
    }

    /** What is above the measures. */
    public Worded what() {
        return (words, language) -> words.text(language, "letter.proceeding.what." + kind());
    }

    /** Whether facts and measures are told: a summons repeats nothing. */
    public boolean isWhole() {
        return summons == null;
    }

    @Override
    public @Nullable Remedies remedies() {
        return decided == null ? null : decided.remedies();
    }

    @Override
    public Worded besideRemedies() {
        return (words, language) -> words.text(language, "letter.proceeding.remedies.running");
    }

    @Override
    public Collection<LocalizedText> proposed() {
        return proposed(lines);
    }

    private static Collection<LocalizedText> proposed(List<Line> lines) {
        return Ground.proposed(lines.stream().map(Line::article));
    }
}
