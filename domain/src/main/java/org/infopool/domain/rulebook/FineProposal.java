package org.infopool.domain.rulebook;

import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A fine somebody thinks of.
 *
 * @param basis the code of the article, {@code PIPL-66-1}
 * @param amount how much; absent to ask for the bounds alone
 * @param limb which cap the decision names; absent where it leaves that to the rule book
 * @param turnover the turnover of the prior year, where it is known
 * @param refusalProven whether refusal to correct is proven
 * @param serious whether the circumstances are serious
 * @param level of which level the deciding office is; absent where the article does not ask
 * @param mitigated whether there is a ground to go below the minimum
 */
public record FineProposal(
        String basis,
        FineSubject subject,
        @Nullable Money amount,
        @Nullable Limb limb,
        @Nullable Money turnover,
        boolean refusalProven,
        boolean serious,
        @Nullable OfficeLevel level,
        boolean mitigated) {}
