package org.infopool.domain.clock;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pauses laid over each other: stretches of days in order, apart from each other, each day once. */
final class Stretches {
    private static final Stretches NONE = new Stretches(new long[0], new long[0]);

    /** The first day of each stretch, as epoch day. */
    private final long[] from;

    /** The last day of each stretch. */
    private final long[] to;

    private Stretches(long[] from, long[] to) {
        this.from = from;
        this.to = to;
    }

    static Stretches of(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return NONE;
        }
        var sorted = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        var from = new long[sorted.size()];
        var to = new long[sorted.size()];
        var count = 0;
        for (var pause : sorted) {
            var first = pause.from().toEpochDay();
            var last = pause.to().toEpochDay();
            if (count > 0 && first <= to[count - 1] + 1) {
                to[count - 1] = Math.max(to[count - 1], last);
            } else {
                from[count] = first;
                to[count] = last;
                count++;
            }
        }
        return new Stretches(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    int count() {
        return from.length;
    }

    long from(int index) {
        return from[index];
    }

    long to(int index) {
        return to[index];
    }

    /** How many days of the stretches lie between the two, both included. */
    long daysWithin(long first, long last) {
        var days = 0L;
        for (var i = 0; i < from.length; i++) {
            days += Math.max(0, Math.min(to[i], last) - Math.max(from[i], first) + 1);
        }
        return days;
    }
}
