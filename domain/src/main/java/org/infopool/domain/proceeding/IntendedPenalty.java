package org.infopool.domain.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.rulebook.Confiscation;
import org.infopool.domain.rulebook.FineBounds;
import org.infopool.domain.rulebook.FineProposal;
import org.infopool.domain.rulebook.FineSubject;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.MeasureProposal;
import org.infopool.domain.rulebook.PenaltyGuards;
import org.infopool.domain.rulebook.Proportion;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A penalty that somebody means to give: what the party is told before (APL 44), and what the decision says after.
 *
 * @param grounds the rule book id of the article that each measure rests on
 * @param fine the fine, with its amount; absent where there is none
 * @param gains what the party gained
 * @param refunds what of it must be given back to those it was taken from
 * @param beyondDefault why it goes beyond the default of the band; empty where it does not
 * @param milder what milder measure was considered, and why it is not enough
 * @param statutoryTrigger whether an article orders the revocation
 * @param publicInterestChecked whether it was checked that a revocation does no major harm to the public interest
 */
public record IntendedPenalty(
        Map<MeasureKind, String> grounds,
        @Nullable FineProposal fine,
        Money gains,
        Money refunds,
        String beyondDefault,
        String milder,
        boolean statutoryTrigger,
        boolean publicInterestChecked) {
    /** Copies the grounds. */
    public IntendedPenalty {
        grounds = Map.copyOf(grounds);
    }

    /** The measures, each with a ground of its own. */
    public Set<MeasureKind> measures() {
        return grounds.keySet();
    }

    /** How much the fine is; nothing where there is none. */
    public Money fineAmount() {
        var amount = fine == null ? null : fine.amount();
        return amount == null ? Money.ZERO : amount;
    }

    /** What is confiscated: nothing where that is not among the measures. */
    public Money confiscated(RuleBook book) {
        return measures().contains(MeasureKind.CONFISCATION)
                ? Confiscation.of(book, gains, refunds).outcome()
                : Money.ZERO;
    }

    /** Whether the party has the right to a hearing. */
    public Reasoned<Boolean> carriesHearing(RuleBook book) {
        var subject = fine == null ? FineSubject.UNIT : fine.subject();
        return PenaltyGuards.carriesHearing(book, measures(), subject, fineAmount(), confiscated(book));
    }

    /**
     * Refuses a penalty that the law does not carry.
     *
     * @throws RuleViolated {@code proceeding.noMeasure}, {@code proceeding.milderMissing}, {@code proceeding.fineMissing},
     *     {@code proceeding.fineWithoutMeasure}, {@code proceeding.fineNotAllowed}, {@code proceeding.nothingToConfiscate};
     *     as {@link RuleBook#groundFor}, {@link FineBounds#of} and {@link Proportion#require}
     */
    public void require(RuleBook book, PenaltyFacts facts, LocalDate day) {
        RuleViolated.unless(!grounds.isEmpty(), "proceeding.noMeasure");
        RuleViolated.unless(!milder.isBlank(), "proceeding.milderMissing");
        grounds.forEach((measure, rule) -> book.groundFor(measure, rule, day, facts.division()));
        requireFine(book);
        RuleViolated.unless(
                !measures().contains(MeasureKind.CONFISCATION)
                        || confiscated(book).isMoreThan(Money.ZERO),
                "proceeding.nothingToConfiscate");
        Proportion.require(book, proposal(facts));
    }

    private void requireFine(RuleBook book) {
        var measured = measures().contains(MeasureKind.FINE);
        RuleViolated.unless(measured || fine == null, "proceeding.fineWithoutMeasure");
        if (measured) {
            RuleViolated.unless(fineAmount().isMoreThan(Money.ZERO), "proceeding.fineMissing");
            if (fine != null) {
                var verdict = FineBounds.of(book, fine).outcome().verdict();
                RuleViolated.unless(
                        verdict == FineBounds.Verdict.OK, "proceeding.fineNotAllowed", fine.basis(), verdict);
            }
        }
    }

    /** Why it is, or is not, in proportion and within its bounds, step by step. */
    public List<Reason> reasons(RuleBook book, PenaltyFacts facts) {
        var reasons =
                new ArrayList<>(Proportion.objections(book, proposal(facts)).reasons());
        if (fine != null) {
            reasons.addAll(FineBounds.of(book, fine).reasons());
        }
        if (measures().contains(MeasureKind.CONFISCATION)) {
            reasons.addAll(Confiscation.of(book, gains, refunds).reasons());
        }
        reasons.addAll(carriesHearing(book).reasons());
        return List.copyOf(reasons);
    }

    /**
     * Refuses to decide this when the party was told of something milder or something else, or not of its right to a
     * hearing.
     *
     * @param told what the party was told
     * @param hearingTold whether it was told of its right to a hearing
     * @throws RuleViolated {@code penalty.hearingNotOffered}, {@code penalty.heavierThanNotified},
     *     {@code proceeding.confiscationHeavier}, {@code proceeding.measureNotTold}, {@code proceeding.groundNotTold}
     */
    public void requireTold(IntendedPenalty told, boolean hearingTold, RuleBook book) {
        PenaltyGuards.requireHearingOffered(carriesHearing(book), hearingTold);
        PenaltyGuards.requireNotHeavier(book, told.measures(), told.fineAmount(), measures(), fineAmount());
        RuleViolated.unless(
                !confiscated(book).isMoreThan(told.confiscated(book)),
                "proceeding.confiscationHeavier",
                confiscated(book),
                told.confiscated(book));
        requireGroundsTold(told);
    }

    /** Each measure, and the article it rests on, is among what the party could speak to (APL 44, 45, 62). */
    private void requireGroundsTold(IntendedPenalty told) {
        grounds.forEach((measure, rule) -> {
            var toldGround = told.grounds.get(measure);
            RuleViolated.unless(toldGround != null, "proceeding.measureNotTold", measure);
            RuleViolated.unless(rule.equals(toldGround), "proceeding.groundNotTold", measure);
        });
        RuleViolated.unless(
                fine == null || told.fine == null || fine.basis().equals(told.fine.basis()),
                "proceeding.groundNotTold",
                MeasureKind.FINE);
    }

    private MeasureProposal proposal(PenaltyFacts facts) {
        return new MeasureProposal(
                facts.band(),
                measures(),
                !beyondDefault.isBlank(),
                statutoryTrigger,
                facts.failedOrder(),
                publicInterestChecked);
    }
}
