package org.infopool.ejb.serving;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of papers with what is due.
 *
 * @param clock by when it is to be served, or counts as served, whether or not that was missed; absent once it was
 */
public record PaperRow(PaperSummary paper, @Nullable DeadlineView clock) {}
