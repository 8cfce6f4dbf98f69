package org.infopool.domain.enforcement;

/** Grounds on which the law must lighten or mitigate a penalty (APL 32). */
public enum Mitigation {
    HARM_REMOVED,
    COERCED_OR_INDUCED,
    VOLUNTARY_DISCLOSURE,
    MERITORIOUS,
    OTHER_LAW
}
