package org.infopool.ejb.vetting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.Person;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.clock.Span;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.Pilot;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.shared.Words;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.document.LetterForm;
import org.infopool.ejb.document.PdfPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The letter that tells an applicant what was decided and why: Chinese first, English after. It is written from the
 * decision and says nothing that is not in its {@link Content}.
 */
public final class DecisionLetter {
    private static final LetterForm FORM = new LetterForm(DecisionLetter.class, "decision-letter.xhtml");

    private DecisionLetter() {}

    /** The letter as a PDF. The same content gives the same bytes. */
    public static byte[] print(Content content) {
        return PdfPrinter.print(FORM.filledWith(content), content.decidedOn());
    }

    /**
     * Everything that the letter says.
     *
     * @param office who decided
     * @param grant what a grant gives; absent on a refusal
     * @param recommendation what the rule book recommended
     * @param departure the director's own reasons for deciding otherwise; absent when they followed it
     * @param ruleBookVersion the rule book that the decision used
     * @param pilot the declared pilot, without which nothing proposed can be a ground
     * @param remedies where and until when the decision can be challenged
     * @param address where the QR code leads
     */
    public record Content(
            DecisionNumber number,
            LocalDate decidedOn,
            Conclusion conclusion,
            LocalizedText office,
            Signatory signatory,
            Party party,
            ApplicationNumber application,
            LocalDate submittedOn,
            LocalDate acceptedOn,
            @Nullable Grant grant,
            Recommendation recommendation,
            @Nullable String departure,
            List<Ground> grounds,
            List<Condition> conditions,
            String ruleBookVersion,
            @Nullable Pilot pilot,
            Remedies remedies,
            String address) {
        /**
         * What can be sent.
         *
         * @throws RuleViolated {@code decision.noGround}; {@code rulebook.proposedOutsidePilot} with the citation
         */
        public Content {
            grounds = List.copyOf(grounds);
            conditions = List.copyOf(conditions);
            RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", application);
            if (pilot == null) {
                for (var proposed : proposed(grounds, conditions)) {
                    throw new RuleViolated("rulebook.proposedOutsidePilot", proposed.chinese());
                }
            }
        }

        /**
         * What the letter says of a decision.
         *
         * @param license what was granted; absent on a refusal
         * @param book the rule book that the decision used, inside the pilot where there is one
         * @throws RuleViolated {@code rulebook.notApplicable} when the rule book does not know an article on that day
         */
        public static Content of(
                Decision decision,
                LicenseApplication application,
                EnterpriseFacts enterprise,
                @Nullable License license,
                Office office,
                Signatory signatory,
                RuleBook book,
                Remedies remedies,
                String address) {
            var rules = book.asOf(decision.decidedOn());
            return new Content(
                    decision.number(),
                    decision.decidedOn(),
                    decision.conclusion(),
                    new LocalizedText(office.nameEn(), office.nameZh()),
                    signatory,
                    new Party(
                            decision.enterpriseName(),
                            enterprise.latinName(),
                            decision.uscc(),
                            enterprise.legalRepresentative(),
                            enterprise.address()),
                    decision.application(),
                    day(application.receivedOn(), application),
                    day(application.acceptedOn(), application),
                    license == null ? null : new Grant(license.number(), license.term()),
                    decision.recommendation(),
                    decision.departure(),
                    decision.grounds().stream()
                            .map(ground -> Ground.of(rules.parameter(ground.rule()), ground.facts(), ground.support()))
                            .toList(),
                    decision.conditions().stream()
                            .map(condition -> Condition.of(rules.parameter(condition.legalBasis()), condition.text()))
                            .toList(),
                    decision.ruleBookVersion(),
                    book.pilot().orElse(null),
                    remedies,
                    address);
        }

        private static LocalDate day(@Nullable LocalDate day, LicenseApplication application) {
            if (day == null) {
                throw new IllegalStateException(application.number() + " was decided without having been accepted");
            }
            return day;
        }

        /** What the letter is called. */
        public Worded title() {
            return said("letter.decision.title.");
        }

        /** What the letter is about, in a line. */
        public Worded subject() {
            return (words, language) -> words.text(language, "letter.decision.subject", number, application);
        }

        /** The conclusion in a sentence. */
        public Worded conclusionText() {
            return said("letter.decision.conclusion.");
        }

        /** The citations of what is not law yet, each once. */
        public Collection<LocalizedText> proposed() {
            return proposed(grounds, conditions);
        }

        private static Collection<LocalizedText> proposed(List<Ground> grounds, List<Condition> conditions) {
            return Stream.concat(
                            grounds.stream().filter(Ground::isProposed).map(Ground::citation),
                            conditions.stream().filter(Condition::isProposed).map(Condition::citation))
                    .distinct()
                    .toList();
        }

        private Worded said(String keys) {
            return (words, language) -> words.text(language, keys + conclusion.name());
        }
    }

    /** Who signed. */
    public record Signatory(LocalizedText name, Rank rank) {
        /** A person who decided in this rank. Who has a name in one script only is called by it in both languages. */
        public static Signatory of(Person person, Rank rank) {
            var chinese = person.nameZh().isBlank() ? person.nameLatin() : person.nameZh();
            var latin = person.nameLatin().isBlank() ? person.nameZh() : person.nameLatin();
            return new Signatory(new LocalizedText(latin, chinese), rank);
        }
    }

    /** Whom it concerns. */
    public record Party(
            String name,
            @Nullable String latinName,
            UnifiedSocialCreditCode uscc,
            String legalRepresentative,
            String address) {}

    /** The license that a grant gives. */
    public record Grant(LicenseNumber license, Period term) {}

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

        /** Whether it is not law yet. */
        public boolean isProposed() {
            return status != LegalStatus.IN_FORCE;
        }
    }

    /** A condition, with the article that allows to ask for it. */
    public record Condition(LocalizedText citation, LegalStatus status, String text) {
        /** A condition that rests on a rule. */
        public static Condition of(Parameter rule, String text) {
            return new Condition(cited(rule), rule.status(), text);
        }

        /** Whether its basis is not law yet. */
        public boolean isProposed() {
            return status != LegalStatus.IN_FORCE;
        }
    }

    /**
     * How the decision can be challenged. A letter that does not say so gives the applicant years (ARL 20), so there is
     * none without.
     *
     * @param reviewBody who reconsiders it
     * @param court which court hears the case
     */
    public record Remedies(
            LocalizedText reviewBody,
            Span reviewWithin,
            LocalizedText reviewCitation,
            LocalizedText court,
            Span suitWithin,
            LocalizedText suitCitation) {
        private static final String REVIEW = "arl.20-1.apply";
        private static final String SUIT = "adl.46-1.direct";

        /**
         * Complete remedies.
         *
         * @throws RuleViolated {@code decision.remedyMissing} when a body is not named or a time limit is nothing
         */
        public Remedies {
            RuleViolated.unless(isNamed(reviewBody) && reviewWithin.amount() > 0, "decision.remedyMissing", "ARL 20");
            RuleViolated.unless(isNamed(court) && suitWithin.amount() > 0, "decision.remedyMissing", "ADL 46");
        }

        /**
         * The remedies of the law of the rule book's day.
         *
         * @throws RuleViolated {@code decision.remedyMissing} when the rule book does not know a time limit, or a body is
         *     not named
         */
        public static Remedies of(RuleBook book, LocalizedText reviewBody, LocalizedText court) {
            var review = known(book, REVIEW);
            var suit = known(book, SUIT);
            return new Remedies(
                    reviewBody,
                    book.period(REVIEW).span(),
                    cited(review),
                    court,
                    book.period(SUIT).span(),
                    cited(suit));
        }

        private static Parameter known(RuleBook book, String id) {
            return book.find(id).orElseThrow(() -> new RuleViolated("decision.remedyMissing", id));
        }

        private static boolean isNamed(LocalizedText body) {
            return !body.chinese().isBlank() && !body.english().isBlank();
        }
    }

    private static LocalizedText cited(Parameter rule) {
        return new LocalizedText(rule.article(Words.LANGUAGES.getFirst()), rule.article(Words.LANGUAGES.getLast()));
    }
}
