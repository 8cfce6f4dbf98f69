package org.infopool.ejb.enforcement;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of measures with the deadline that ends first.
 *
 * @param clock absent while none runs
 */
public record MeasureRow(MeasureSummary measure, @Nullable DeadlineView clock) {}
