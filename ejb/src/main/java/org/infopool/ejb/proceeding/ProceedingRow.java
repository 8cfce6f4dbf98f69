package org.infopool.ejb.proceeding;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/** A line of a list of proceedings, with the open deadline that ends first. */
public record ProceedingRow(
        ProceedingSummary proceeding, @Nullable DeadlineView nearest) {}
