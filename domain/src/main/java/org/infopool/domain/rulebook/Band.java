package org.infopool.domain.rulebook;

/** How serious a violation is for the authority, from the mildest. */
public enum Band {
    MINOR,
    GENERAL,
    HEAVY,
    SERIOUS
}
