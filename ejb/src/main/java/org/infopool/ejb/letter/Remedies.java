package org.infopool.ejb.letter;

import org.infopool.domain.clock.Span;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;

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
                Ground.cited(review),
                court,
                book.period(SUIT).span(),
                Ground.cited(suit));
    }

    private static Parameter known(RuleBook book, String id) {
        return book.find(id).orElseThrow(() -> new RuleViolated("decision.remedyMissing", id));
    }

    private static boolean isNamed(LocalizedText body) {
        return !body.chinese().isBlank() && !body.english().isBlank();
    }
}
