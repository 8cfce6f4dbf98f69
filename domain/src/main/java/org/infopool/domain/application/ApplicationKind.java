package org.infopool.domain.application;

/** What an application asks for. All kinds go the same way from draft to decision. */
public enum ApplicationKind {
    /** A license. */
    NEW,
    /** That the term of a license goes on (ALL 50). */
    RENEWAL,
    /** That a license says something else from now on: another name, another scope (ALL 49). */
    VARIATION
}
