package org.infopool.domain.journal;

/** The way by which an act reached the system. */
public enum Origin {
    /** A page, by the person signed in. */
    PAGE,
    /** The API, by the person whose token it was. */
    API,
    /** A row of an imported file. */
    IMPORT,
    /** A deadline that fell due. */
    CLOCK,
    /** The script that makes the demonstration data. */
    DEMO,
    /** The first start of an empty installation. */
    SETUP
}
