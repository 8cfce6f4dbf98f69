package org.infopool.domain.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The risk class of an enterprise, point by point.
 *
 * @param points the sum, never below 0
 */
public record RiskAssessment(RiskClass riskClass, long points) {
    private static final String PERSONS = "PERSONS";

    /**
     * Reckons the class.
     *
     * @param persons of how many individuals information is processed
     * @param counts how often each factor holds, within the look-back
     */
    public static Reasoned<RiskAssessment> of(RuleBook book, long persons, Map<RiskFactor, Long> counts) {
        var points = points(book, persons, counts);
        var sum =
                Math.max(0, points.values().stream().mapToLong(Long::longValue).sum());
        var riskClass = List.of(RiskClass.values())
                .get(Math.toIntExact(book.scale("pool.risk.classes").levelOf(sum)));
        return Reasoned.of(new RiskAssessment(riskClass, sum), () -> {
            var reasons = new ArrayList<Reason>();
            points.forEach((name, part) -> reasons.add(
                    name.equals(PERSONS)
                            ? byPersons(book, persons, part)
                            : byFactor(book, RiskFactor.valueOf(name), counts, part)));
            reasons.add(Reason.of(
                    book,
                    "pool.risk.classes",
                    "reason.risk.class",
                    List.of(sum, riskClass.name()),
                    Reason.inputs("points", sum),
                    sum + " → " + riskClass));
            return reasons;
        });
    }

    private static Reason byPersons(RuleBook book, long persons, long part) {
        return Reason.of(
                book,
                "pool.risk.volume",
                "reason.risk.persons",
                List.of(persons, part),
                Reason.inputs("persons", persons),
                signed(part));
    }

    private static Reason byFactor(RuleBook book, RiskFactor factor, Map<RiskFactor, Long> counts, long part) {
        var count = counts.getOrDefault(factor, 0L);
        return Reason.of(
                book,
                "pool.risk.points",
                "reason.risk.factor",
                List.of(factor, count, part),
                Reason.inputs("factor", factor.name(), "count", count),
                signed(part));
    }

    private static String signed(long part) {
        return (part < 0 ? "− " : "+ ") + Math.abs(part);
    }

    /** What each factor that holds adds or takes away, by its name, the number of individuals first. */
    private static Map<String, Long> points(RuleBook book, long persons, Map<RiskFactor, Long> counts) {
        var each = book.weights("pool.risk.points");
        var caps = book.weights("pool.risk.caps");
        var points = new LinkedHashMap<String, Long>();
        points.put(PERSONS, book.scale("pool.risk.volume").levelOf(persons));
        for (var factor : RiskFactor.values()) {
            var count = counts.getOrDefault(factor, 0L);
            if (count > 0) {
                var sum = each.getOrDefault(factor.name(), 0L) * count;
                var most = caps.getOrDefault(factor.name(), Long.MAX_VALUE);
                points.put(factor.name(), Math.clamp(sum, -most, most));
            }
        }
        return points;
    }
}
