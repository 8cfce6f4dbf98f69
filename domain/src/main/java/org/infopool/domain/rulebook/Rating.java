package org.infopool.domain.rulebook;

/** What an assessor says of one item; how much each counts is in the rule book ({@code pool.vetting.ratings}). */
public enum Rating {
    MET,
    MOSTLY_MET,
    PARTLY_MET,
    NOT_MET
}
