package org.infopool.domain.enforcement;

/** What harm came of it. */
public enum Harm {
    NONE,
    SLIGHT,
    REAL
}
