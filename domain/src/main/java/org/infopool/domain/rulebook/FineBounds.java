package org.infopool.domain.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fine may be laid, and between which bounds.
 *
 * @param verdict what stands against it first, or {@link Verdict#OK}
 * @param cap the most; absent where it cannot be known yet
 * @param minimum the least
 * @param limb which cap it is
 */
public record FineBounds(Verdict verdict, @Nullable Money cap, Money minimum, Limb limb) {
    /** What stands against a fine, in the order in which it is asked. */
    public enum Verdict {
        /** The office is below the level that the article asks for. */
        AUTHORITY_LEVEL,
        /** The article asks for refusal to correct, and none is proven. */
        NO_REFUSAL,
        /** The cap hangs on the turnover, and that is not known. */
        TURNOVER_UNKNOWN,
        /** Too much for a fine on the spot. */
        ORDINARY_PROCEDURE_REQUIRED,
        OVER_CAP,
        UNDER_MINIMUM,
        OK
    }

    /** Whether nothing stands against it. */
    public boolean allowed() {
        return verdict == Verdict.OK;
    }

    /**
     * Checks a fine against the article it names.
     *
     * @throws RuleViolated {@code fine.unknownBasis}; {@code fine.levelMissing} when the article asks for the office's level
     */
    public static Reasoned<FineBounds> of(RuleBook book, FineProposal proposal) {
        var basis = book.fineBasis(proposal.basis())
                .orElseThrow(() -> new RuleViolated("fine.unknownBasis", proposal.basis()));
        RuleViolated.unless(basis.level() == null || proposal.level() != null, "fine.levelMissing", proposal.basis());
        var check = new Check(book, basis, proposal);
        return Reasoned.of(check.bounds(), check::reasons);
    }

    /** One check, with everything it has looked up. */
    private record Check(
            RuleBook book,
            FineBasis basis,
            FineProposal proposal,
            FineBasis.Range range,
            Money fixed,
            @Nullable Money part,
            Limb limb) {
        Check(RuleBook book, FineBasis basis, FineProposal proposal) {
            this(book, basis, proposal, proposal.subject() == FineSubject.UNIT ? basis.unit() : basis.person());
        }

        private Check(RuleBook book, FineBasis basis, FineProposal proposal, FineBasis.Range range) {
            this(book, basis, proposal, range, book.money(range.maximumId()), part(book, basis, proposal));
        }

        private Check(
                RuleBook book,
                FineBasis basis,
                FineProposal proposal,
                FineBasis.Range range,
                Money fixed,
                @Nullable Money part) {
            this(book, basis, proposal, range, fixed, part, limb(basis, proposal, fixed, part));
        }

        /** Whether the article lets the turnover count for this subject. */
        private static boolean turnoverCounts(FineBasis basis, FineProposal proposal) {
            return switch (basis.limbs()) {
                case FIXED_ONLY -> false;
                case CHOICE -> proposal.subject() == FineSubject.UNIT;
                case HIGHER -> true;
            };
        }

        private static @Nullable Money part(RuleBook book, FineBasis basis, FineProposal proposal) {
            var turnover = proposal.turnover();
            var rate = basis.turnover();
            return turnover == null || rate == null || !turnoverCounts(basis, proposal)
                    ? null
                    : book.rate(rate.rateId()).of(turnover);
        }

        private static Limb limb(FineBasis basis, FineProposal proposal, Money fixed, @Nullable Money part) {
            if (!turnoverCounts(basis, proposal)) {
                return Limb.FIXED;
            }
            var named = proposal.limb();
            if (named != null && (part == null || basis.limbs() == FineBasis.Limbs.CHOICE)) {
                return named;
            }
            return part != null && part.isMoreThan(fixed) ? Limb.TURNOVER : Limb.FIXED;
        }

        FineBounds bounds() {
            var verdict = verdict();
            return new FineBounds(verdict, verdict == Verdict.TURNOVER_UNKNOWN ? null : cap(), minimum(), limb);
        }

        private @Nullable Money cap() {
            return limb == Limb.TURNOVER ? part : fixed;
        }

        private Money minimum() {
            var id = range.minimumId();
            return id == null || proposal.mitigated() ? Money.ZERO : book.money(id);
        }

        private Verdict verdict() {
            var amount = proposal.amount();
            var level = proposal.level();
            if (basis.level() != null && level != null && !level.covers(basis.level())) {
                return Verdict.AUTHORITY_LEVEL;
            }
            if (refusalMissing()) {
                return Verdict.NO_REFUSAL;
            }
            var cap = cap();
            if (turnoverUnknown() || cap == null) {
                return Verdict.TURNOVER_UNKNOWN;
            }
            if (amount == null) {
                return Verdict.OK;
            }
            if (amount.isMoreThan(cap)) {
                return basis.onTheSpot() ? Verdict.ORDINARY_PROCEDURE_REQUIRED : Verdict.OVER_CAP;
            }
            return minimum().isMoreThan(amount) ? Verdict.UNDER_MINIMUM : Verdict.OK;
        }

        private boolean refusalMissing() {
            return switch (basis.refusal()) {
                case NOT_NEEDED -> false;
                case UNLESS_SERIOUS -> !proposal.refusalProven() && !proposal.serious();
                case ALWAYS -> !proposal.refusalProven();
            };
        }

        private boolean turnoverUnknown() {
            var amount = proposal.amount();
            return turnoverCounts(basis, proposal)
                    && part == null
                    && (limb == Limb.TURNOVER || (amount != null && amount.isMoreThan(fixed)));
        }

        List<Reason> reasons() {
            var reasons = new ArrayList<Reason>();
            var verdict = verdict();
            var level = proposal.level();
            if (basis.level() != null && level != null) {
                reasons.add(Reason.of(
                        book,
                        basis.id(),
                        level.covers(basis.level()) ? "reason.fine.level" : "reason.fine.levelTooLow",
                        List.of(basis.level(), level),
                        Reason.inputs("level", level.name()),
                        ""));
            }
            if (basis.refusal() != FineBasis.Refusal.NOT_NEEDED) {
                reasons.add(Reason.of(
                        book,
                        basis.id(),
                        refusalMissing()
                                ? "reason.fine.noRefusal"
                                : proposal.refusalProven() ? "reason.fine.refusal" : "reason.fine.seriousInstead",
                        List.of(),
                        Reason.inputs("refusalProven", proposal.refusalProven(), "serious", proposal.serious()),
                        ""));
            }
            addCap(reasons);
            range.minimum()
                    .ifPresent(id -> reasons.add(Reason.of(
                            book,
                            id,
                            proposal.mitigated() ? "reason.fine.mitigated" : "reason.fine.minimum",
                            List.of(worded(book.money(id))),
                            Reason.inputs("minimumFen", minimum().fen(), "mitigated", proposal.mitigated()),
                            "≥ " + minimum())));
            var amount = proposal.amount();
            if (amount != null) {
                reasons.add(Reason.of(
                        book,
                        basis.id(),
                        "reason.fine.verdict." + verdict,
                        List.of(worded(amount)),
                        Reason.inputs("amountFen", amount.fen()),
                        comparison(verdict, amount)));
            }
            return reasons;
        }

        private void addCap(List<Reason> reasons) {
            reasons.add(Reason.of(
                    book,
                    range.maximumId(),
                    "reason.fine.fixedCap",
                    List.of(worded(fixed)),
                    Reason.inputs("capFen", fixed.fen()),
                    "≤ " + fixed));
            var rate = basis.turnover();
            if (rate == null || !turnoverCounts(basis, proposal)) {
                return;
            }
            var turnover = proposal.turnover();
            if (turnover == null || part == null) {
                reasons.add(Reason.of(book, rate.rateId(), "reason.fine.turnoverUnknown", List.of(), Map.of(), ""));
                return;
            }
            var fraction = book.rate(rate.rateId());
            reasons.add(Reason.of(
                    book,
                    rate.rateId(),
                    "reason.fine.turnoverCap",
                    List.of(worded(turnover), fraction, worded(part), limb),
                    Reason.inputs("turnoverFen", turnover.fen(), "limb", limb.code()),
                    turnover + " × " + fraction.numerator() + "/" + fraction.denominator() + " = " + part));
        }

        private String comparison(Verdict verdict, Money amount) {
            return switch (verdict) {
                case OVER_CAP, ORDINARY_PROCEDURE_REQUIRED -> amount + " > " + cap();
                case UNDER_MINIMUM -> amount + " < " + minimum();
                case OK -> minimum() + " ≤ " + amount + " ≤ " + cap();
                case AUTHORITY_LEVEL, NO_REFUSAL, TURNOVER_UNKNOWN -> "";
            };
        }

        private Amount worded(Money money) {
            return new Amount(money, basis.currency());
        }
    }
}
