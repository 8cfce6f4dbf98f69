package org.infopool.domain.inspection;

import java.util.Set;

/** Where a finding stands. */
public enum FindingStatus {
    /** Noted by the team; not final. */
    NOTED,
    /** Final with the report. A violation it is only when that is established elsewhere. */
    FINAL,
    /** Taken back before the report. */
    DROPPED;

    /** What may come next. */
    public Set<FindingStatus> successors() {
        return this == NOTED ? Set.of(FINAL, DROPPED) : Set.of();
    }
}
