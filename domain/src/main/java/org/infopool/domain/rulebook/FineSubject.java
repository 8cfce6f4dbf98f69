package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Coded;

/** On whom a fine is laid. */
public enum FineSubject implements Coded {
    /** An organization. */
    UNIT("unit"),
    /** A natural person: one directly responsible, or a citizen. */
    PERSON("person");

    private final String code;

    FineSubject(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
