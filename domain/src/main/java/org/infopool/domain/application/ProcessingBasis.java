package org.infopool.domain.application;

/** The seven grounds on which personal information may be processed (PIPL 13). */
public enum ProcessingBasis {
    CONSENT,
    CONTRACT_OR_EMPLOYMENT,
    STATUTORY_DUTY,
    EMERGENCY,
    PUBLIC_INTEREST_NEWS,
    LAWFULLY_PUBLIC,
    OTHER_LAW
}
