package org.infopool.domain.vetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.Seat;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * The two complete assessments of an application side by side.
 *
 * @param lines one for each item, in the order of the first assessment
 */
public record Comparison(List<Line> lines) {
    /**
     * What both say of one item.
     *
     * @param settled what one of them proposed to hold, when they differ
     * @param settledBy who proposed it
     */
    public record Line(
            String item,
            Rating first,
            Rating second,
            @Nullable Rating settled,
            @Nullable PersonNumber settledBy) {
        /** Whether the two differ. */
        public boolean deviates() {
            return first != second;
        }

        /** What counts: what both say, or what was settled; absent while that is open. */
        public @Nullable Rating held() {
            return deviates() ? settled : first;
        }
    }

    /** Sets two complete assessments side by side, whichever way round they come. */
    public static Comparison of(Assessment one, Assessment other) {
        var inOrder = one.seat() == Seat.FIRST;
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        var seconds = second.ratings();
        var lines = new ArrayList<Line>();
        first.ratings().forEach((item, rating) -> {
            var opposite = seconds.get(item);
            if (opposite != null) {
                var byFirst = first.settled().get(item);
                var settlement = byFirst != null ? byFirst : second.settled().get(item);
                var settler = byFirst != null ? first : second;
                lines.add(new Line(
                        item,
                        rating.rating(),
                        opposite.rating(),
                        settlement == null ? null : settlement.rating(),
                        settlement == null ? null : settler.assessor()));
            }
        });
        return new Comparison(List.copyOf(lines));
    }

    /** The items on which the two differ. */
    public List<Line> deviations() {
        return lines.stream().filter(Line::deviates).toList();
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
            RuleViolated.unless(!assessor.equals(line.settledBy()), "duty.confirmsOwnSettlement", line.item());
            held.put(line.item(), rating);
        }
        return held;
    }
}
