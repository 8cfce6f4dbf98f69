package org.infopool.domain.enforcement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.rulebook.ItemCounts;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.ScoreFacts;
import org.infopool.domain.rulebook.SeriousnessFacts;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about a violation and weighs, filled in once: the criminal thresholds, the advisory score and
 * the grounds against a penalty are all reckoned from it.
 *
 * @param items how many items of each kind, counted as the interpretation asks (Fa Shi [2017] 10, art. 11)
 * @param duty whether the information was obtained in performing duties or providing services
 * @param persons of how many individuals
 * @param safetyConcerned whether life, health or financial safety is concerned
 * @param minor whether the act is minor by its nature
 * @param correctedInTime whether it was corrected in time
 * @param noFault whether the party has proven that it was not at fault
 * @param repeated whether such a violation was established within the look-back before
 */
public record ViolationFacts(
        Conduct conduct,
        Map<ItemCategory, Long> items,
        boolean duty,
        Money gains,
        Money profit,
        boolean lawfulBusinessPurchase,
        boolean trackUsedForCrime,
        boolean knewCrime,
        boolean graveConsequence,
        boolean majorLoss,
        boolean priorCriminal,
        @Nullable LocalDate priorAdministrativeOn,
        long persons,
        Sensitivity sensitivity,
        Purpose purpose,
        Harm harm,
        boolean safetyConcerned,
        boolean minor,
        boolean correctedInTime,
        boolean noFault,
        Set<Mitigation> mitigation,
        boolean repeated,
        boolean tampering) {
    /** Nothing known that would weigh: where the form begins. */
    public static final ViolationFacts NONE = new ViolationFacts(
            Conduct.OBTAIN,
            Map.of(),
            false,
            Money.ZERO,
            Money.ZERO,
            false,
            false,
            false,
            false,
            false,
            false,
            null,
            0,
            Sensitivity.ORDINARY,
            Purpose.NEGLIGENT,
            Harm.NONE,
            false,
            false,
            false,
            false,
            Set.of(),
            false,
            false);

    /**
     * Copies what can change, and leaves out kinds without items.
     *
     * @throws RuleViolated {@code violation.negativeFacts}
     */
    public ViolationFacts {
        var counted = new EnumMap<ItemCategory, Long>(ItemCategory.class);
        items.forEach((category, count) -> {
            RuleViolated.unless(count >= 0, "violation.negativeFacts");
            if (count > 0) {
                counted.put(category, count);
            }
        });
        items = Collections.unmodifiableMap(counted);
        var grounds = EnumSet.noneOf(Mitigation.class);
        grounds.addAll(mitigation);
        mitigation = Collections.unmodifiableSet(grounds);
        RuleViolated.unless(persons >= 0 && gains.fen() >= 0 && profit.fen() >= 0, "violation.negativeFacts");
    }

    /** What the criminal thresholds ask for. */
    SeriousnessFacts seriousness(LocalDate actOn) {
        return new SeriousnessFacts(
                conduct,
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
                lawfulBusinessPurchase,
                profit);
    }

    /** What the advisory score asks for. */
    ScoreFacts score(RuleBook book, CriminalSeriousness.Level criminal) {
        return new ScoreFacts(
                sensitivity.level(),
                ScoreFacts.volumeLevel(book, persons, sensitivity.isSensitive()),
                ScoreFacts.valueLevel(book, gains),
                purpose.level(),
                criminal,
                isMinorWithoutHarm(),
                !mitigation.isEmpty(),
                tampering,
                repeated);
    }

    /** Whether it is minor, was corrected in time and did no harm (APL 33(1)). */
    boolean isMinorWithoutHarm() {
        return minor && correctedInTime && harm == Harm.NONE;
    }

    /** Whether it was the first time, did slight harm and was corrected in time (APL 33(1)). */
    boolean isFirstAndSlight() {
        return !repeated && priorAdministrativeOn == null && !priorCriminal && correctedInTime && harm == Harm.SLIGHT;
    }

    /** Whether the longer time for discovery holds: safety is concerned and harm was done (APL 36(1)). */
    public boolean isSafetyHarmed() {
        return safetyConcerned && harm != Harm.NONE;
    }
}
