package org.infopool.domain.rulebook;

import java.util.Arrays;
import java.util.List;

/**
 * Steps on which a number stands: from the first bound on it is on the first step, and so on.
 */
public final class Scale {
    private final String unit;
    private final long[] bounds;
    private final long[] levels;

    /** A step: numbers from {@code from} on stand on {@code level}. */
    public record Step(long from, long level) {}

    /** The steps in rising order; for money the bounds are fen. */
    Scale(String unit, List<Step> steps) {
        this.unit = unit;
        bounds = steps.stream().mapToLong(Step::from).toArray();
        levels = steps.stream().mapToLong(Step::level).toArray();
        for (var i = 1; i < bounds.length; i++) {
            if (bounds[i] <= bounds[i - 1]) {
                throw new IllegalArgumentException("The steps of a scale rise: " + Arrays.toString(bounds));
            }
        }
    }

    /** What is measured. */
    public String unit() {
        return unit;
    }

    /** The step on which this number stands; 0 below the first. */
    public long levelOf(long number) {
        var level = 0L;
        for (var i = 0; i < bounds.length && number >= bounds[i]; i++) {
            level = levels[i];
        }
        return level;
    }

    /** The steps, in rising order. */
    public List<Step> steps() {
        return java.util.stream.IntStream.range(0, bounds.length)
                .mapToObj(i -> new Step(bounds[i], levels[i]))
                .toList();
    }

    /** The highest level there is. */
    public long highest() {
        return Arrays.stream(levels).max().orElse(0);
    }
}
