package org.infopool.domain.ending;

/** Whether the holder is to be compensated for the end of its license. */
public enum Compensation {
    /** Nothing is due: the holder wanted it, caused it, or lost nothing. */
    NONE,
    /** It is due, and not settled yet. The law sets no time for it (ALL 8(2), 69(4)). */
    DUE,
    /** It is settled. */
    SETTLED
}
