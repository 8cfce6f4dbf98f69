package org.infopool.domain.rulebook;

/** What is known about a processor and decides which duties and questions apply to it. */
public enum Fact {
    /** How many individuals' information it processes. */
    PERSONS,
    /** Of how many of them sensitive information. */
    SENSITIVE_PERSONS,
    /** Whether it processes information of people under fourteen. */
    CHILDREN,
    /** Whether it processes information of people under eighteen. */
    MINORS,
    EXPORTS,
    IMPORTANT_DATA,
    LARGE_PLATFORM,
    /** Whether it holds a license of the pool. */
    LICENSED
}
