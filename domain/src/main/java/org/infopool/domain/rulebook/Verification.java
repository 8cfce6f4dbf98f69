package org.infopool.domain.rulebook;

/** How far somebody has made sure that a parameter says what its article says. */
public enum Verification {
    /** Read in the complete statutory text. */
    A,
    /** Read in a re-post of the official text. */
    B,
    /** Confirmed by a secondary source only. */
    C,
    /** From memory. */
    M,
    /** A choice of the designers where the law is silent: no legal force. */
    D
}
