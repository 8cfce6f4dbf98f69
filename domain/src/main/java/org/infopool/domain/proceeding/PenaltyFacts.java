package org.infopool.domain.proceeding;

import org.infopool.domain.rulebook.Band;

/**
 * What an intended penalty is measured against.
 *
 * @param band how serious the most serious of the violations is
 * @param failedOrder whether an order to correct one of them was served and not complied with
 * @param division the code of the administrative division where the party is
 */
public record PenaltyFacts(Band band, boolean failedOrder, String division) {}
