package org.infopool.domain.application;

/** What the rule book recommends after vetting. */
public enum Recommendation {
    GRANT,
    GRANT_WITH_CONDITIONS,
    REFUSE
}
