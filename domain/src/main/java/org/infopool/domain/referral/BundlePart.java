package org.infopool.domain.referral;

/** What goes with a transfer (Order 310, art. 6). The rule book lists the same names. */
public enum BundlePart {
    TRANSFER_LETTER,
    INVESTIGATION_REPORT,
    ITEM_LIST,
    /** Test reports and appraisals, or the statement that there are none. */
    TEST_REPORTS,
    OTHER
}
