package org.infopool.ejb.vetting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.clock.Span;
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
 * The letter that tells an applicant why a refusal is intended, and how to answer before it is decided.
 *
 * @param kind what was applied for
 * @param reason why, in the director's words
 * @param within how long the applicant has to answer, from the day of service on
 * @param citation where that stands
 */
public record RefusalNotice(
        Letterhead head,
        ApplicationKind kind,
        ApplicationNumber application,
        LocalDate submittedOn,
        LocalDate acceptedOn,
        String reason,
        List<Ground> grounds,
        Span within,
        LocalizedText citation)
        implements Letter {
    /**
     * What can be sent.
     *
     * @throws RuleViolated {@code decision.noGround}, and as {@link Letterhead#requirePilotFor}
     */
    public RefusalNotice {
        grounds = List.copyOf(grounds);
        RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", application);
        head.requirePilotFor(Ground.proposed(grounds.stream()));
    }

    /** The letter as a PDF. */
    public byte[] print() {
        return Letters.print(this, "refusal-notice.xhtml");
    }

    @Override
    public String matter() {
        return "refusalNotice";
    }

    @Override
    public Worded title() {
        return (words, language) -> words.text(language, "letter.refusalNotice.title." + kind.name());
    }

    /** What was applied for, and that nothing is decided, in a few sentences. */
    public Worded opening() {
        return (words, language) -> words.text(
                language, "letter.refusalNotice.opening." + kind.name(), submittedOn, application, acceptedOn);
    }

    @Override
    public Worded subject() {
        return (words, language) -> words.text(language, "letter.refusalNotice.subject", application);
    }

    @Override
    public Worded about() {
        return (words, language) ->
                words.text(language, "letter.decision.matter.of", application, submittedOn, acceptedOn);
    }

    /** None: nothing is decided yet. */
    @Override
    public @Nullable Remedies remedies() {
        return null;
    }

    @Override
    public Collection<LocalizedText> proposed() {
        return Ground.proposed(grounds.stream());
    }
}
