package org.infopool.domain.vetting;

/** What was decided on an application. */
public enum Conclusion {
    GRANTED,
    GRANTED_WITH_CONDITIONS,
    REFUSED
}
