package org.infopool.ejb.desk;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of deadlines.
 *
 * @param name whose matter it is; absent where it is no enterprise's
 */
public record DeadlineRow(
        DeadlineView deadline,
        @Nullable String name,
        @Nullable String latinName) {}
