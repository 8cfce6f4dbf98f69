package org.infopool.domain.rulebook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The measures from the mildest to the most severe. Measures on one rung weigh the same. */
public final class Ladder {
    private final List<Set<MeasureKind>> rungs;
    private final Map<MeasureKind, Integer> heights = new EnumMap<>(MeasureKind.class);

    /** The rungs, from the lowest. Every measure stands on exactly one. */
    Ladder(List<Set<MeasureKind>> rungs) {
        this.rungs = List.copyOf(rungs);
        for (var height = 0; height < rungs.size(); height++) {
            for (var measure : rungs.get(height)) {
                if (heights.put(measure, height) != null) {
                    throw new IllegalArgumentException(measure + " stands on two rungs");
                }
            }
        }
        if (heights.size() != MeasureKind.values().length) {
            throw new IllegalArgumentException("A measure stands on no rung; there are " + heights.keySet());
        }
    }

    /** The rungs, from the lowest. */
    public List<Set<MeasureKind>> rungs() {
        return rungs;
    }

    /** How high a measure stands, from 0. */
    public int heightOf(MeasureKind measure) {
        return heights.getOrDefault(measure, 0);
    }

    /** How high the most severe of these stands; below the lowest rung where there is none. */
    public int heightOf(Collection<MeasureKind> measures) {
        return measures.stream().mapToInt(this::heightOf).max().orElse(-1);
    }
}
