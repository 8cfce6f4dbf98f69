package org.infopool.domain.rulebook;

import java.util.Set;

/**
 * Measures somebody thinks of.
 *
 * @param band how serious the violation is
 * @param reasonsGiven whether written reasons for going beyond the default were given
 * @param statutoryTrigger whether an article orders the revocation
 * @param failedOrder whether an earlier order to correct failed
 * @param publicInterestChecked whether it was checked that a revocation does no major harm to the public interest
 */
public record MeasureProposal(
        Band band,
        Set<MeasureKind> measures,
        boolean reasonsGiven,
        boolean statutoryTrigger,
        boolean failedOrder,
        boolean publicInterestChecked) {}
