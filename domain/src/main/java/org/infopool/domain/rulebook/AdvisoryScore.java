package org.infopool.domain.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.RuleViolated;

/**
 * How serious a violation looks to the authority. It advises only: a person records the band with reasons.
 *
 * @param score 0 to 100
 * @param band what the score suggests, after the overrides
 * @param referralRequired whether the criminal thresholds ask for referral, whatever the score
 * @param tendency where within the band's range, or below it
 */
public record AdvisoryScore(BigDecimal score, Band band, boolean referralRequired, Tendency tendency) {
    /** Which way the circumstances lean. */
    public enum Tendency {
        /** No penalty is given. */
        NONE,
        /** Lighter or mitigated punishment must be given. */
        LIGHTER,
        GENERAL,
        HEAVIER
    }

    /** Decimals to which a score is given; the band is found exactly. */
    private static final int DECIMALS = 2;

    /** Reckons the score. */
    public static Reasoned<AdvisoryScore> of(RuleBook book, ScoreFacts facts) {
        var highest = book.number("pool.score.levels");
        var weights = book.weights("pool.score.weights");
        var sum = 0L;
        for (var factor : ScoreFactor.values()) {
            var level = facts.level(factor);
            RuleViolated.unless(level >= 0 && level <= highest, "score.levelOutOfRange", factor, level, highest);
            sum += weights.getOrDefault(factor.name(), 0L) * level;
        }
        var score = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(highest), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        var scored = List.of(Band.values())
                .get(Math.toIntExact(book.scale("pool.score.bands").levelOf(sum / highest)));
        var floor = Band.valueOf(book.choices("pool.score.repeat-band").getFirst());
        var band = facts.repeated() && scored.compareTo(floor) < 0 ? floor : scored;
        var referral = facts.criminal() != CriminalSeriousness.Level.BELOW;
        return Reasoned.of(
                new AdvisoryScore(score, band, referral, tendency(facts)),
                () -> reasons(book, facts, score, scored, band));
    }

    private static Tendency tendency(ScoreFacts facts) {
        if (facts.minorWithoutHarm()) {
            return Tendency.NONE;
        }
        // What must lighten goes first: the law leaves no choice there.
        if (facts.groundsToLighten()) {
            return Tendency.LIGHTER;
        }
        return facts.tampering() ? Tendency.HEAVIER : Tendency.GENERAL;
    }

    private static List<Reason> reasons(RuleBook book, ScoreFacts facts, BigDecimal score, Band scored, Band band) {
        var reasons = new ArrayList<Reason>();
        var weights = book.weights("pool.score.weights");
        var terms = new ArrayList<String>();
        for (var factor : ScoreFactor.values()) {
            terms.add(weights.get(factor.name()) + " × " + facts.level(factor));
        }
        reasons.add(Reason.of(
                book,
                "pool.score.weights",
                "reason.score.sum",
                List.of(facts.sensitivity(), facts.volume(), facts.value(), facts.purpose(), score.toPlainString()),
                Reason.inputs(
                        "sensitivity", facts.sensitivity(),
                        "volume", facts.volume(),
                        "value", facts.value(),
                        "purpose", facts.purpose()),
                "(" + String.join(" + ", terms) + ") / " + book.number("pool.score.levels") + " = "
                        + score.toPlainString()));
        add(reasons, book, true, "pool.score.bands", "reason.score.band", List.of(score.toPlainString(), scored));
        add(reasons, book, band != scored, "pool.score.repeat", "reason.score.repeated", List.of(band));
        add(reasons, book, facts.minorWithoutHarm(), "apl.33-1.minor", "reason.score.minor", List.of());
        add(reasons, book, facts.groundsToLighten(), "apl.32.lighter", "reason.score.lighter", List.of());
        add(reasons, book, facts.tampering(), "disc.heavier.tampering", "reason.score.tampering", List.of());
        add(
                reasons,
                book,
                facts.criminal() != CriminalSeriousness.Level.BELOW,
                "r310.3.transfer",
                "reason.score.referral",
                List.of(facts.criminal()));
        return reasons;
    }

    private static void add(
            List<Reason> reasons, RuleBook book, boolean applies, String ruleId, String key, List<Object> arguments) {
        if (applies) {
            reasons.add(Reason.of(book, ruleId, key, arguments, Map.of(), ""));
        }
    }
}
