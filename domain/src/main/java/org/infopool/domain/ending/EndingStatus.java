package org.infopool.domain.ending;

import java.util.Set;

/** Where the ending of a license stands. */
public enum EndingStatus {
    /** The holder has given the license up from a day that is still to come. */
    DECLARED,
    /** A director intends it; the holder is told and heard. */
    INTENDED,
    /** It is decided, and its letter is on its way: nothing binds before it is served. */
    ORDERED,
    /** The license is over. */
    IN_EFFECT,
    /** The director has decided that the license stays. */
    DROPPED,
    /** The holder keeps its license after all. */
    TAKEN_BACK,
    /** The license came to another end before. */
    FELL_AWAY;

    /** What may come next. */
    public Set<EndingStatus> successors() {
        return switch (this) {
            case DECLARED -> Set.of(IN_EFFECT, TAKEN_BACK, FELL_AWAY);
            case INTENDED -> Set.of(ORDERED, DROPPED, FELL_AWAY);
            case ORDERED -> Set.of(IN_EFFECT, FELL_AWAY);
            case IN_EFFECT, DROPPED, TAKEN_BACK, FELL_AWAY -> Set.of();
        };
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
