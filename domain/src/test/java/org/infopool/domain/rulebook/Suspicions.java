package org.infopool.domain.rulebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.infopool.domain.shared.Money;

/** Suspected infringements for tests, told bit by bit. */
final class Suspicions {
    private final Conduct act;
    private final Map<ItemCategory, Long> items = new EnumMap<>(ItemCategory.class);
    private boolean duty;
    private Money gains = Money.ZERO;
    private boolean trackUsedForCrime;
    private boolean knewCrime;
    private boolean priorCriminal;
    private LocalDate priorAdministrativeOn;
    private LocalDate actOn;
    private boolean graveConsequence;
    private boolean majorLoss;
    private boolean forBusiness;
    private Money profit = Money.ZERO;

    private Suspicions(Conduct act) {
        this.act = act;
    }

    static Suspicions of(Conduct act) {
        return new Suspicions(act);
    }

    Suspicions items(ItemCategory category, long count) {
        items.put(category, count);
        return this;
    }

    Suspicions duty() {
        duty = true;
        return this;
    }

    Suspicions gainsFen(long fen) {
        gains = Money.ofFen(fen);
        return this;
    }

    Suspicions trackUsedForCrime() {
        trackUsedForCrime = true;
        return this;
    }

    Suspicions knewCrime() {
        knewCrime = true;
        return this;
    }

    Suspicions priorCriminal() {
        priorCriminal = true;
        return this;
    }

    Suspicions priorAdministrativeOn(String day) {
        priorAdministrativeOn = LocalDate.parse(day);
        return this;
    }

    Suspicions actOn(String day) {
        actOn = LocalDate.parse(day);
        return this;
    }

    Suspicions graveConsequence() {
        graveConsequence = true;
        return this;
    }

    Suspicions majorLoss() {
        majorLoss = true;
        return this;
    }

    Suspicions forBusiness() {
        forBusiness = true;
        return this;
    }

    Suspicions profitFen(long fen) {
        profit = Money.ofFen(fen);
        return this;
    }

    SeriousnessFacts facts() {
        return new SeriousnessFacts(
                act,
                duty,
                ItemCounts.of(items),
                gains,
                trackUsedForCrime,
                knewCrime,
                priorCriminal,
                priorAdministrativeOn,
                actOn,
                graveConsequence,
                majorLoss,
                forBusiness,
                profit);
    }
}
