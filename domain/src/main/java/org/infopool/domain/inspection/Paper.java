package org.infopool.domain.inspection;

/** The papers that an inspection writes. */
public enum Paper {
    /** Who is to inspect whom, when and why. */
    ORDER,
    /** The questions, to be filled in by hand where there is no network. */
    CHECKLIST,
    /** What was answered and found, as the team signed it. */
    RECORD,
    /** What came of it, with the enterprise's answer. */
    REPORT
}
