package org.infopool.ejb.proceeding;

import java.util.List;
import java.util.Map;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the form of an intended penalty begins.
 *
 * @param band how serious the most serious of the violations is
 * @param failedOrder whether an order to correct one of them was served and not complied with
 * @param defaults the measures that the band suggests
 * @param grounds for every measure that can be taken here, the rule book id of the article that is proposed for it
 * @param fineBasis the code of the basis for a fine that the band suggests; absent where it suggests none
 * @param fineBases the codes of all bases
 * @param gains what the violations have brought in
 * @param told what the party was told last, to go on from; absent before the first notice
 */
public record IntentionProposal(
        Band band,
        boolean failedOrder,
        List<MeasureKind> defaults,
        Map<MeasureKind, String> grounds,
        @Nullable String fineBasis,
        List<String> fineBases,
        Money gains,
        @Nullable PenaltyDetails told) {}
