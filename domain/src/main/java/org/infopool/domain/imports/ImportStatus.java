package org.infopool.domain.imports;

import java.util.Set;

/** Where an import stands. */
public enum ImportStatus {
    /** Every row was tried, nothing was taken in: somebody reads the result and decides. */
    CHECKED,
    /** The good rows are being taken in. */
    RUNNING,
    /** Every row has its result. */
    DONE,
    /** Nobody wants it. */
    DISCARDED,
    /** Ended before its last row; what was taken in stays. */
    STOPPED;

    /** What may come next. */
    public Set<ImportStatus> successors() {
        return switch (this) {
            case CHECKED -> Set.of(RUNNING, DISCARDED);
            case RUNNING -> Set.of(DONE, STOPPED);
            case DONE, DISCARDED, STOPPED -> Set.of();
        };
    }

    /** Whether nothing can follow any more. */
    public boolean isFinal() {
        return successors().isEmpty();
    }
}
