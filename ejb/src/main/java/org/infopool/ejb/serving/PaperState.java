package org.infopool.ejb.serving;

/** How far the service of a paper has come. */
public enum PaperState {
    /** It waits to be served. */
    AWAITED,
    /** It was published, and the days of the law run. */
    PUBLISHED,
    /** It was served. */
    SERVED
}
