package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Coded;

/** By which of two ways an article caps a fine. */
public enum Limb implements Coded {
    /** A fixed sum. */
    FIXED("fixed"),
    /** A part of the turnover. */
    TURNOVER("turnover");

    private final String code;

    Limb(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
