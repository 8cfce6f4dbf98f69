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
    /** The way of a license to its end, where that is neither a penalty nor a matter of time. */
    ENDING,
    /** What the holder of a license that has ended does with the data that it held. */
    WIND_DOWN,
    /** Something that the authority has published on the register. */
    PUBLICATION
}
