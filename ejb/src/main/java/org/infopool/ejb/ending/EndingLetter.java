package org.infopool.ejb.ending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.clock.Span;
import org.infopool.domain.ending.EndingKind;
import org.infopool.domain.license.LicenseNumber;
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
 * The letter that tells a holder that its license is to be withdrawn or rescinded, and the one that does it.
 *
 * @param reason why, in the words of the director
 * @param grounds the article, with what was found and what supports it
 * @param rights how the holder can answer; absent once it is decided
 * @param decided what was decided and what follows; absent until then
 * @param remedies how the decision can be challenged; absent until it is decided
 */
public record EndingLetter(
        Letterhead head,
        EndingKind kind,
        LicenseNumber license,
        LocalDate grantedOn,
        String reason,
        List<Ground> grounds,
        @Nullable Rights rights,
        @Nullable Decided decided,
        @Nullable Remedies remedies)
        implements Letter {
    /**
     * How the holder can answer.
     *
     * @param within how long it has, from the day of service on
     * @param citation where that stands
     */
    public record Rights(Span within, LocalizedText citation) {}

    /**
     * What was decided.
     *
     * @param toldOn when the holder was served with what was intended
     * @param representations what it said; absent where it said nothing
     * @param answer what is answered to that
     * @param compensated whether compensation is due
     * @param bar how long the holder may not apply anew; absent where there is no bar
     */
    public record Decided(
            @Nullable LocalDate toldOn,
            @Nullable String representations,
            @Nullable String answer,
            boolean compensated,
            @Nullable Span bar) {}

    /**
     * What can be sent.
     *
     * @throws RuleViolated {@code decision.noGround}, {@code decision.remedyMissing} for a decision without remedies, and
     *     as {@link Letterhead#requirePilotFor}
     */
    public EndingLetter {
        grounds = List.copyOf(grounds);
        RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", head.number());
        RuleViolated.unless(decided == null || remedies != null, "decision.remedyMissing", head.number());
        head.requirePilotFor(Ground.proposed(grounds.stream()));
    }

    /** The letter as a PDF. */
    public byte[] print() {
        return Letters.print(this, "ending-letter.xhtml");
    }

    @Override
    public String matter() {
        return "ending";
    }

    private Worded said(String what, Object... arguments) {
        return (words, language) -> words.text(
                language,
                "letter.ending." + what + (decided == null ? ".notice." : ".decision.") + kind.name(),
                arguments);
    }

    @Override
    public Worded title() {
        return said("title");
    }

    /** What is intended or decided, in a sentence. */
    public Worded conclusion() {
        return said("conclusion", license, grantedOn);
    }

    @Override
    public Worded subject() {
        return (words, language) -> words.text(language, "letter.ending.subject", head.number(), license);
    }

    @Override
    public Worded about() {
        return (words, language) -> words.text(language, "letter.ending.matter.of", license, grantedOn);
    }

    /** Whether it is only intended. */
    public boolean isNotice() {
        return decided == null;
    }

    @Override
    public Collection<LocalizedText> proposed() {
        return Ground.proposed(grounds.stream());
    }
}
