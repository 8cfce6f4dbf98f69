package org.infopool.domain.winddown;

/** What the holder has to do before it can file the proof, with the time for it. */
public enum WindDownStep {
    STOP("pool.wind-down.stop"),
    TELL("pool.wind-down.tell"),
    DISPOSE("pool.wind-down.dispose");

    private final String rule;

    WindDownStep(String rule) {
        this.rule = rule;
    }

    /** The rule book id of its time. */
    public String rule() {
        return rule;
    }
}
