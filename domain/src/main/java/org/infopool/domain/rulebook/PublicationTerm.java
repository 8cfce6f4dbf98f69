package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infopool.domain.shared.Money;

/** Until when a penalty decision stays public. */
public final class PublicationTerm {
    private static final Set<MeasureKind> LIGHT = Set.of(
            MeasureKind.GUIDANCE,
            MeasureKind.INTERVIEW,
            MeasureKind.ORDER_TO_CORRECT,
            MeasureKind.WARNING,
            MeasureKind.FINE);

    private PublicationTerm() {}

    /**
     * The last day on which it is public.
     *
     * @param fine the fine, nothing where there was none
     */
    public static Reasoned<LocalDate> of(RuleBook book, Set<MeasureKind> measures, Money fine, LocalDate publishedOn) {
        var light = LIGHT.containsAll(measures)
                && book.threshold("publicity.13.lower-fine").isMetBy(fine);
        var due = DueDates.of(book, light ? "publicity.13.term-minor" : "publicity.13.term", publishedOn, List.of());
        return Reasoned.of(due.outcome().day(), due::reasons);
    }
}
