package org.infopool.ejb.obligation;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of duties with the time for it.
 *
 * @param clock absent where none was started
 */
public record ObligationRow(
        ObligationSummary obligation, @Nullable DeadlineView clock) {}
