package org.infopool.domain.winddown;

import java.util.Set;

/** Where a wind-down stands. */
public enum WindDownStatus {
    /** The holder stops collecting, disposes of the data, tells the individuals, and files the proof. */
    OPEN,
    /** The proof is filed; an inspector verifies it. */
    FILED,
    /** The proof was not enough: the holder mends what is missing. */
    SENT_BACK,
    /** Verified and closed. */
    CLOSED;

    /** What may come next. */
    public Set<WindDownStatus> successors() {
        return switch (this) {
            case OPEN, SENT_BACK -> Set.of(FILED);
            case FILED -> Set.of(SENT_BACK, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether it is the holder's turn. */
    public boolean isHoldersTurn() {
        return this == OPEN || this == SENT_BACK;
    }
}
