package org.infopool.domain.clock;

import org.infopool.domain.shared.Coded;

/** Whether a period is counted on from its start or back from it. */
public enum Direction implements Coded {
    AFTER("after"),
    BEFORE("before");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
