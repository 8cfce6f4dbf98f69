package org.infopool.domain.obligation;

/** How a dated duty is met. */
public enum Fulfilment {
    /** By a self-inspection that is handed in. */
    SELF_INSPECTION,
    /** By an application for renewal. */
    RENEWAL,
    /** By a document that the holder files. */
    FILING
}
