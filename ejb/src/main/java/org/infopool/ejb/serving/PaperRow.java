package org.infopool.ejb.serving;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of papers with what is due.
 *
 * @param clock the deadline that ends first; absent where none runs
 */
public record PaperRow(PaperSummary paper, @Nullable DeadlineView clock) {}
