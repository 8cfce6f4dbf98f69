package org.infopool.domain.winddown;

import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What became of a part of the data.
 *
 * @param what which data
 * @param persons of how many individuals
 * @param how how they were erased, or how the hand-over was done
 * @param handOver to whom they were handed over; absent where they were erased
 */
public record Disposal(
        String what, long persons, String how, @Nullable HandOver handOver) {
    private static final TextRule TEXT = new TextRule("windDown.textLength", 2000);

    /**
     * A disposal that can be verified.
     *
     * @throws RuleViolated {@code windDown.whatMissing}, {@code windDown.howMissing}, {@code windDown.textLength}
     */
    public Disposal {
        what = TEXT.require(what, "windDown.whatMissing").strip();
        how = TEXT.require(how, "windDown.howMissing").strip();
    }

    /** Whether they were erased. */
    public boolean isErasure() {
        return handOver == null;
    }
}
