package org.infopool.domain.proceeding;

import java.time.LocalDate;

/**
 * A collective discussion that was held.
 *
 * @param round after the how many-th notice
 * @param carried whether it was in favor of what was put before it
 */
public record HeldDiscussion(int round, LocalDate day, boolean carried, Discussion discussion) {}
