package org.infopool.domain.clock;

import org.infopool.domain.shared.Coded;

/** What happens when the last day is no working day. */
public enum Roll implements Coded {
    /** Nothing: the last day stays the last day. */
    NONE("none"),
    /** The period ends on the first working day after it. */
    FORWARD("forward");

    private final String code;

    Roll(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
