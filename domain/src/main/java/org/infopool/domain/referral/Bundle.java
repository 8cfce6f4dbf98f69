package org.infopool.domain.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a transfer to the police (Order 310, art. 6), as far as it is there.
 *
 * @param items the things that are kept for the police
 * @param itemsListedOn when they were listed last; absent while they were not
 * @param papers the files
 * @param noTestReports why there are no test reports; absent where nobody said that there are none
 */
public record Bundle(
        List<Item> items,
        @Nullable LocalDate itemsListedOn,
        List<Paper> papers,
        @Nullable String noTestReports) {
    /** Copies the lists. */
    public Bundle {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
    }

    boolean holds(BundlePart part) {
        return papers.stream().anyMatch(paper -> paper.part() == part);
    }

    /** What the law asks for and is not there yet. */
    public Set<BundlePart> missingParts() {
        var missing = EnumSet.of(BundlePart.TRANSFER_LETTER, BundlePart.INVESTIGATION_REPORT);
        if (itemsListedOn == null) {
            missing.add(BundlePart.ITEM_LIST);
        }
        if (noTestReports == null) {
            missing.add(BundlePart.TEST_REPORTS);
        }
        papers.forEach(paper -> missing.remove(paper.part()));
        return missing;
    }
}
