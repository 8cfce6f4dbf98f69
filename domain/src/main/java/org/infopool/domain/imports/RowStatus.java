package org.infopool.domain.imports;

import java.util.Set;

/** What becomes of a row. */
public enum RowStatus {
    /** Nothing speaks against it. */
    READY,
    /** It is an application now. */
    TAKEN_IN,
    /** The same row was taken in before, by this file or another: nothing to do. */
    KNOWN,
    /** Something is wrong with it: nothing of it went in. */
    REFUSED;

    /** What may come next. */
    public Set<RowStatus> successors() {
        return this == READY ? Set.of(TAKEN_IN, KNOWN, REFUSED) : Set.of();
    }
}
