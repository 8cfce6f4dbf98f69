package org.infopool.domain.journal;

/** The kinds of things that have a life of their own, each with a number that people quote. */
public enum SubjectKind {
    OFFICE,
    PERSON,
    ACCOUNT,
    ENTERPRISE,
    APPLICATION,
    ASSESSMENT,
    DECISION,
    LICENSE,
    OBLIGATION,
    SELF_INSPECTION,
    INSPECTION,
    FINDING,
    VIOLATION,
    MEASURE,
    PROCEEDING,
    REFERRAL,
    NOTICE,
    DOCUMENT,
    DEADLINE,
    IMPORT,
    /** Something that the authority has published on the register. */
    PUBLICATION
}
