package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Coded;

/** Whether a stated number itself is inside or outside: "以上" and "以下" include it, "超过" and "不满" do not. */
public enum Comparison implements Coded {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EXACTLY("=");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether {@code number} stands in this relation to {@code stated}. */
    public boolean holds(long number, long stated) {
        return switch (this) {
            case AT_LEAST -> number >= stated;
            case MORE_THAN -> number > stated;
            case AT_MOST -> number <= stated;
            case LESS_THAN -> number < stated;
            case EXACTLY -> number == stated;
        };
    }
}
