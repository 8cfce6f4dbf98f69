package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Coded;

/** What was done with the information. */
public enum Conduct implements Coded {
    SELL("sell"),
    PROVIDE("provide"),
    PUBLISH("publish"),
    OBTAIN("obtain");

    private final String code;

    Conduct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
