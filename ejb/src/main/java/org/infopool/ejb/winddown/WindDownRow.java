package org.infopool.ejb.winddown;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of wind-downs with the deadline that ends first.
 *
 * @param clock absent while none runs
 */
public record WindDownRow(
        WindDownSummary windDown, @Nullable DeadlineView clock) {}
