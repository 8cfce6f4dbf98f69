package org.infopool.ejb.access;

import java.util.List;

/**
 * One page of a list of accounts.
 *
 * @param more whether there are more after the last of these
 * @param total how many there are in all, or at least that many
 * @param atLeast whether counting stopped there
 */
public record AccountPage(List<AccountSummary> accounts, boolean more, int total, boolean atLeast) {}
