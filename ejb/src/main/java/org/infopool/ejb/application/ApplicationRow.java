package org.infopool.ejb.application;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of applications with the deadline that ends first.
 *
 * @param clock absent while none runs
 */
public record ApplicationRow(
        ApplicationSummary application, @Nullable DeadlineView clock) {}
