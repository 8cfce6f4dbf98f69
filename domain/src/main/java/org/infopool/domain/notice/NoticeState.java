package org.infopool.domain.notice;

import java.util.Set;

/** The life of a notice. */
public enum NoticeState {
    /** It lies in the outbox. */
    WRITTEN,
    /** It cannot leave: there is no mail server. It goes out when there is one. */
    WAITING,
    /** It has arrived where the addressee can read it. */
    DELIVERED,
    /** The addressee has opened it. */
    READ,
    /** It could not be delivered, after many tries. */
    FAILED;

    /** The states that may follow. */
    public Set<NoticeState> successors() {
        return switch (this) {
            case WRITTEN -> Set.of(WAITING, DELIVERED, FAILED);
            case WAITING -> Set.of(DELIVERED, FAILED);
            case DELIVERED -> Set.of(READ);
            case READ, FAILED -> Set.of();
        };
    }
}
