package org.infopool.ejb.vetting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.application.ApplicationKind;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letter;
import org.infopool.ejb.letter.Letterhead;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.Remedies;
import org.jspecify.annotations.Nullable;

/**
 * The letter that tells an applicant what was decided and why.
 *
 * @param kind what was applied for
 * @param grant what a grant gives; absent on a refusal
 * @param refusal why it was refused, and what was said to that; absent on a grant
 * @param recommendation what the rule book recommended
 * @param departure the director's own reasons for deciding otherwise; absent when they followed it
 * @param remedies where and until when the decision can be challenged
 */
public record DecisionLetter(
        Letterhead head,
        Conclusion conclusion,
        ApplicationKind kind,
        ApplicationNumber application,
        LocalDate submittedOn,
        LocalDate acceptedOn,
        @Nullable Grant grant,
        @Nullable Refusal refusal,
        Recommendation recommendation,
        @Nullable String departure,
        List<Ground> grounds,
        List<Condition> conditions,
        Remedies remedies)
        implements Letter {
    /** The license that a grant gives. */
    public record Grant(LicenseNumber license, Period term) {}

    /**
     * Why it was refused, and how the applicant was heard before.
     *
     * @param reason in the director's words
     * @param toldOn the day on which the applicant was served with what was intended; absent where it answered before
     * @param representations what it said; absent where it said nothing
     * @param answer what is answered to that
     */
    public record Refusal(
            String reason,
            @Nullable LocalDate toldOn,
            @Nullable String representations,
            @Nullable String answer) {
        static @Nullable Refusal of(Decision decision, LicenseApplication application) {
            var reason = decision.reason();
            var intended = application.refusal();
            return reason == null || intended == null
                    ? null
                    : new Refusal(reason, intended.servedOn(), decision.representations(), decision.answer());
        }
    }

    /** A condition, with the article that allows to ask for it. */
    public record Condition(LocalizedText citation, LegalStatus status, String text) {
        /** A condition that rests on a rule. */
        public static Condition of(Parameter rule, String text) {
            return new Condition(Ground.cited(rule), rule.status(), text);
        }

        /** Whether its basis is not law yet. */
        public boolean isProposed() {
            return status != LegalStatus.IN_FORCE;
        }
    }

    /**
     * What can be sent.
     *
     * @throws RuleViolated {@code decision.noGround}, and as {@link Letterhead#requirePilotFor}
     */
    public DecisionLetter {
        grounds = List.copyOf(grounds);
        conditions = List.copyOf(conditions);
        RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", application);
        head.requirePilotFor(proposed(grounds, conditions));
    }

    /**
     * What the letter says of a decision.
     *
     * @param grant what was granted; absent on a refusal
     * @param book the rule book that the decision used, inside the pilot where there is one
     * @throws RuleViolated {@code rulebook.notApplicable} when the rule book does not know an article on that day
     */
    public static DecisionLetter of(
            Letterhead head,
            Decision decision,
            LicenseApplication application,
            @Nullable Grant grant,
            RuleBook book,
            Remedies remedies) {
        var rules = book.asOf(decision.decidedOn());
        return new DecisionLetter(
                head,
                decision.conclusion(),
                application.request().kind(),
                decision.application(),
                day(application.receivedOn(), application),
                day(application.acceptedOn(), application),
                grant,
                Refusal.of(decision, application),
                decision.recommendation(),
                decision.departure(),
                decision.grounds().stream()
                        .map(ground -> Ground.of(rules.parameter(ground.rule()), ground.facts(), ground.support()))
                        .toList(),
                decision.conditions().stream()
                        .map(condition -> Condition.of(rules.parameter(condition.legalBasis()), condition.text()))
                        .toList(),
                remedies);
    }

    private static LocalDate day(@Nullable LocalDate day, LicenseApplication application) {
        if (day == null) {
            throw new IllegalStateException(application.number() + " was decided without having been accepted");
        }
        return day;
    }

    /** The letter as a PDF. */
    public byte[] print() {
        return Letters.print(this, "decision-letter.xhtml");
    }

    @Override
    public String matter() {
        return "decision";
    }

    @Override
    public Worded title() {
        return said("letter.decision.title.");
    }

    @Override
    public Worded subject() {
        return (words, language) -> words.text(language, "letter.decision.subject", head.number(), application);
    }

    @Override
    public Worded about() {
        return (words, language) ->
                words.text(language, "letter.decision.matter.of", application, submittedOn, acceptedOn);
    }

    /** What was applied for, and when it was accepted, in a sentence. */
    public Worded opening() {
        return (words, language) ->
                words.text(language, "letter.decision.opening." + kind.name(), submittedOn, application, acceptedOn);
    }

    /** What the license is after a grant, in a sentence; absent on a refusal. */
    public @Nullable Worded granted() {
        return grant == null
                ? null
                : (words, language) -> words.text(
                        language,
                        "letter.decision.grant." + kind.name(),
                        grant.license(),
                        grant.term().start(),
                        grant.term().end());
    }

    /** The conclusion in a sentence. */
    public Worded conclusionText() {
        return said("letter.decision.conclusion.");
    }

    @Override
    public Collection<LocalizedText> proposed() {
        return proposed(grounds, conditions);
    }

    private static Collection<LocalizedText> proposed(List<Ground> grounds, List<Condition> conditions) {
        return Stream.concat(
                        Ground.proposed(grounds.stream()).stream(),
                        conditions.stream().filter(Condition::isProposed).map(Condition::citation))
                .distinct()
                .toList();
    }

    private Worded said(String keys) {
        return (words, language) -> words.text(language, keys + kind.name() + "." + conclusion.name());
    }
}
