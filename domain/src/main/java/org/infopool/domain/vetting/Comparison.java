package org.infopool.domain.vetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.Seat;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * The two complete assessments of an application side by side.
 *
 * @param lines one for each item, in the order of the rule book
 */
public record Comparison(List<Line> lines) {
    /**
     * What both say of one item.
     *
     * @param mustBeSettled whether the two differ by more than the rule book lets pass
     * @param settled what one of them proposed to hold
     * @param settledBy who proposed it
     */
    public record Line(
            String item,
            Rating first,
            Rating second,
            boolean mustBeSettled,
            @Nullable Rating settled,
            @Nullable PersonNumber settledBy) {
        /**
         * What counts: what was settled; else, where nothing must be, the more cautious of the two. Absent while a
         * settlement is missing.
         */
        public @Nullable Rating held() {
            if (mustBeSettled) {
                return settled;
            }
            return first.compareTo(second) >= 0 ? first : second;
        }
    }

    /** Sets two complete assessments side by side, whichever way round they come. */
    public static Comparison of(Assessment one, Assessment other, RuleBook rules, List<CriterionGroup> asked) {
        var inOrder = one.seat() == Seat.FIRST;
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        var firsts = first.held();
        var seconds = second.held();
        var deviating = VettingRules.deviations(rules, asked, firsts, seconds);
        var lines = new ArrayList<Line>();
        for (var group : asked) {
            for (var criterion : group.items()) {
                var item = criterion.id();
                var byFirst = first.settled().get(item);
                var settlement = byFirst != null ? byFirst : second.settled().get(item);
                lines.add(new Line(
                        item,
                        rated(firsts, item),
                        rated(seconds, item),
                        deviating.contains(item),
                        settlement == null ? null : settlement.rating(),
                        settlement == null ? null : (byFirst != null ? first : second).assessor()));
            }
        }
        return new Comparison(List.copyOf(lines));
    }

    private static Rating rated(Map<String, Rating> ratings, String item) {
        var rating = ratings.get(item);
        if (rating == null) {
            throw new IllegalArgumentException(item + " is not rated");
        }
        return rating;
    }

    /** The items that must be settled, settled or not. */
    public List<Line> deviations() {
        return lines.stream().filter(Line::mustBeSettled).toList();
    }

    /** What counts of every item; absent while a settlement is missing. */
    public @Nullable Map<String, Rating> held() {
        var held = new LinkedHashMap<String, Rating>();
        for (var line : lines) {
            var rating = line.held();
            if (rating == null) {
                return null;
            }
            held.put(line.item(), rating);
        }
        return held;
    }

    /**
     * What counts of every item, when the given assessor confirms it.
     *
     * @throws RuleViolated {@code assessment.deviationOpen} with the item, {@code duty.confirmsOwnSettlement} when the
     *     one who confirms proposed a settlement themselves
     */
    public Map<String, Rating> confirmedBy(PersonNumber assessor) {
        var held = new LinkedHashMap<String, Rating>();
        for (var line : lines) {
            var rating = line.held();
            if (rating == null) {
                throw new RuleViolated("assessment.deviationOpen", line.item());
            }
            RuleViolated.unless(
                    !line.mustBeSettled() || !assessor.equals(line.settledBy()),
                    "duty.confirmsOwnSettlement",
                    line.item());
            held.put(line.item(), rating);
        }
        return held;
    }
}
