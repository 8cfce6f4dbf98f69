package org.infopool.domain.application;

/** How an application was untrue (ALL 78). */
public enum FalsityKind {
    /** Something that matters was concealed. */
    CONCEALMENT,
    /** Material was false. */
    FALSE_MATERIAL
}
