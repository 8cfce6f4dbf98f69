package org.infopool.domain.application;

/** The two assessors of an application (ALL 34: substantive checks by at least two). */
public enum Seat {
    FIRST(1),
    SECOND(2);

    private final int number;

    Seat(int number) {
        this.number = number;
    }

    /** 1 or 2. */
    public int number() {
        return number;
    }
}
