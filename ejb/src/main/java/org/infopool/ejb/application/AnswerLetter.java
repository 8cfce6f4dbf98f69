package org.infopool.ejb.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Falsity;
import org.infopool.domain.clock.Span;
import org.infopool.domain.rulebook.LicenseNeed;
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
 * The dated written proof of what the authority answers to an application at intake (ALL 32): that it was received, that it
 * is taken up, or why it is not.
 *
 * @param receivedOn the day on which the application was received
 * @param acceptedOn the day from which it counts as accepted; absent where it does not
 * @param within the time that the authority has from there on; absent where nothing follows
 * @param reason why it is not taken up, in the caseworker's words; absent where it is
 * @param need why no license is needed
 * @param authority the authority to turn to
 * @param falsity how it was untrue
 * @param barredUntil the last day on which the applicant may not apply again
 * @param remedies how the answer can be challenged; needed exactly where it is adverse
 */
public record AnswerLetter(
        Letterhead head,
        Kind kind,
        ApplicationNumber application,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Span within,
        @Nullable String reason,
        @Nullable LicenseNeed need,
        @Nullable String authority,
        @Nullable Falsity falsity,
        @Nullable LocalDate barredUntil,
        List<Ground> grounds,
        @Nullable Remedies remedies)
        implements Letter {
    /** What is answered. */
    public enum Kind {
        RECEIVED(false),
        ACCEPTED(false),
        NOT_REQUIRED(true),
        NOT_COMPETENT(true),
        NOT_ACCEPTED(true);

        private final boolean adverse;

        Kind(boolean adverse) {
            this.adverse = adverse;
        }

        /** Whether nobody answered yet: it was received. */
        boolean isAutomatic() {
            return this == RECEIVED;
        }
    }

    /**
     * What can be sent.
     *
     * @throws RuleViolated {@code decision.noGround}, {@code decision.remedyMissing} for an adverse answer without remedies,
     *     and as {@link Letterhead#requirePilotFor}
     */
    public AnswerLetter {
        grounds = List.copyOf(grounds);
        RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", application);
        RuleViolated.unless(!kind.adverse || remedies != null, "decision.remedyMissing", "ARL 20, ADL 46");
        head.requirePilotFor(Ground.proposed(grounds.stream()));
    }

    /** The letter as a PDF. */
    public byte[] print() {
        return Letters.print(this, "answer-letter.xhtml");
    }

    @Override
    public String matter() {
        return kind.isAutomatic() ? "receipt" : "answer";
    }

    @Override
    public Worded title() {
        return (words, language) -> words.text(language, "letter.answer.title." + kind);
    }

    @Override
    public Worded subject() {
        return (words, language) -> words.text(language, "letter.answer.subject", title(), application);
    }

    @Override
    public Worded about() {
        return (words, language) -> words.text(language, "letter.answer.matter.of", application, receivedOn);
    }

    /** What is answered, in a sentence or two. */
    public Worded said() {
        return (words, language) ->
                words.text(language, "letter.answer.said." + kind, receivedOn, application, acceptedOn, within);
    }

    @Override
    public Collection<LocalizedText> proposed() {
        return Ground.proposed(grounds.stream());
    }
}
