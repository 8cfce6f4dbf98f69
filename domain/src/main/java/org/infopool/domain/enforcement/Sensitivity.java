package org.infopool.domain.enforcement;

import java.util.List;

/** How sensitive the information is, from the least: the levels of the first factor of the advisory score. */
public enum Sensitivity {
    ANONYMIZED,
    ORDINARY,
    /** Identifiers, accounts, contacts. */
    IDENTIFIERS,
    /** Sensitive as PIPL 28 has it. */
    SENSITIVE,
    /** The first class of the criminal thresholds, biometrics, people under fourteen. */
    CRITICAL;

    /** The level that the score counts. */
    long level() {
        return List.of(values()).indexOf(this);
    }

    /** Whether the number of persons weighs as that of sensitive information. */
    boolean isSensitive() {
        return compareTo(SENSITIVE) >= 0;
    }
}
