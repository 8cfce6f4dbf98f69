package org.infopool.domain.enforcement;

import java.util.List;

/** To what end it was done, from the least: the levels of the last factor of the advisory score. */
public enum Purpose {
    /** By accident, and mended. */
    INADVERTENT,
    NEGLIGENT,
    /** For the party's own business, beyond what people agreed to. */
    OWN_USE,
    /** To sell or provide it to others. */
    SALE,
    /** Knowing of a crime, or aimed at minors. */
    CRIME_OR_MINORS;

    /** The level that the score counts. */
    long level() {
        return List.of(values()).indexOf(this);
    }
}
