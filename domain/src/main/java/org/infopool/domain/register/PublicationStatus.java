package org.infopool.domain.register;

import java.util.Set;

/** The life of something that was published. */
public enum PublicationStatus {
    /** Everybody can read it on the register. */
    PUBLISHED,
    /** Its decision was changed or set aside: it is to be taken down within days. */
    TO_WITHDRAW,
    /** It was taken down, with reasons. */
    WITHDRAWN,
    /** Its time is over. */
    ENDED;

    /** The states that may follow. */
    public Set<PublicationStatus> successors() {
        return switch (this) {
            case PUBLISHED -> Set.of(TO_WITHDRAW, WITHDRAWN, ENDED);
            case TO_WITHDRAW -> Set.of(WITHDRAWN, ENDED);
            case WITHDRAWN, ENDED -> Set.of();
        };
    }

    /** Whether everybody can read it. */
    public boolean isShown() {
        return !successors().isEmpty();
    }
}
