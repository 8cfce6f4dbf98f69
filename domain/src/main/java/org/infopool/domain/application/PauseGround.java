package org.infopool.domain.application;

/** For what the time to decide stands still: the law's own list, and nothing else (ALL 45). */
public enum PauseGround {
    HEARING,
    TENDER,
    AUCTION,
    INSPECTION,
    TESTING,
    QUARANTINE,
    APPRAISAL,
    EXPERT_REVIEW
}
