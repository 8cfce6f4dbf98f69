package org.infopool.domain.rulebook;

/** What counts toward the risk class. Only established violations do; a suspicion counts nothing. */
public enum RiskFactor {
    SENSITIVE,
    CHILDREN,
    EXPORT,
    MINOR_VIOLATION,
    GENERAL_VIOLATION,
    HEAVY_VIOLATION,
    SERIOUS_VIOLATION,
    OVERDUE_OBLIGATION,
    INCIDENT,
    UPHELD_COMPLAINT,
    /** A year without any of it. */
    CLEAN_YEAR
}
