package org.infopool.ejb.referral;

import org.infopool.ejb.clock.DeadlineView;
import org.jspecify.annotations.Nullable;

/** A line of a list of referrals, with the open deadline that ends first. */
public record ReferralRow(
        ReferralSummary referral, @Nullable DeadlineView nearest) {}
