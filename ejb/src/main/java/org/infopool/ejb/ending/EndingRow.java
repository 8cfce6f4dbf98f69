package org.infopool.ejb.ending;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of endings with the deadline that ends first.
 *
 * @param clock absent while none runs
 */
public record EndingRow(EndingSummary ending, @Nullable DeadlineView clock) {}
