package org.infopool.domain.rulebook;

/** The kinds of items that the criminal thresholds count. Which class each belongs to is data. */
public enum ItemCategory {
    TRACK,
    COMMUNICATION_CONTENT,
    CREDIT,
    PROPERTY,
    ACCOMMODATION,
    COMMUNICATION_RECORD,
    HEALTH,
    TRANSACTION,
    /** Other information that may affect the safety of persons or property. */
    OTHER_SAFETY,
    /** Everything else. */
    OTHER
}
