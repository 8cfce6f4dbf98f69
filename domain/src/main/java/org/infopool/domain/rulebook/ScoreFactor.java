package org.infopool.domain.rulebook;

/** What the advisory score of seriousness weighs. */
public enum ScoreFactor {
    /** From anonymized (0) to biometrics, children and the gravest class of items (4). */
    SENSITIVITY,
    /** From a few (0) to a million persons (4). */
    VOLUME,
    /** From no gains (0) to a million yuan (4). */
    VALUE,
    /** From inadvertent and fixed (0) to known criminal use (4). */
    PURPOSE
}
