package org.infopool.ejb.license;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of licenses with the deadline that ends first, of the license or of its duties.
 *
 * @param clock absent while none runs
 */
public record LicenseRow(LicenseSummary license, @Nullable DeadlineView clock) {}
