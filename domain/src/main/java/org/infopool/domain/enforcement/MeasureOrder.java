package org.infopool.domain.enforcement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to order.
 *
 * @param text what is to be done, or talked about
 * @param articles the rule book ids of the articles that it rests on
 * @param days how long the party has; 0 where nothing is to be done by a day
 * @param considered the milder measure that was considered; absent for those than which none is milder
 * @param whyNotMilder why it was not enough
 */
public record MeasureOrder(
        MeasureKind kind,
        String text,
        List<String> articles,
        long days,
        @Nullable MeasureKind considered,
        @Nullable String whyNotMilder) {
    /** The kinds that need no proceeding: a warning is a penalty already (APL 9). */
    public static final Set<MeasureKind> KINDS =
            Set.copyOf(EnumSet.of(MeasureKind.GUIDANCE, MeasureKind.INTERVIEW, MeasureKind.ORDER_TO_CORRECT));

    private static final TextRule TEXT = new TextRule("measure.textLength", 4000);

    /**
     * An order that can be given.
     *
     * @throws RuleViolated {@code measure.needsProceeding}, {@code measure.textMissing}, {@code measure.textLength},
     *     {@code measure.articlesMissing}, {@code measure.milderMissing}, {@code measure.daysMissing}
     */
    public MeasureOrder {
        articles = List.copyOf(articles);
        RuleViolated.unless(KINDS.contains(kind), "measure.needsProceeding", kind);
        TEXT.require(text, "measure.textMissing");
        RuleViolated.unless(!articles.isEmpty(), "measure.articlesMissing");
        if (kind == MeasureKind.ORDER_TO_CORRECT) {
            RuleViolated.unless(days > 0, "measure.daysMissing");
            RuleViolated.unless(
                    considered != null && whyNotMilder != null && !whyNotMilder.isBlank(), "measure.milderMissing");
        }
    }

    /** The kinds that are milder than an order of this kind and can be ordered here. */
    public static List<MeasureKind> milderThan(MeasureKind kind) {
        return kind == MeasureKind.ORDER_TO_CORRECT ? List.of(MeasureKind.GUIDANCE, MeasureKind.INTERVIEW) : List.of();
    }
}
