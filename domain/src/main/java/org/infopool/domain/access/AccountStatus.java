package org.infopool.domain.access;

import java.util.Set;

/** The life of an account. A closed one stays, because its acts stay; it never opens again and its name is never reused. */
public enum AccountStatus {
    OPEN,
    CLOSED;

    /** What may come next. */
    public Set<AccountStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
