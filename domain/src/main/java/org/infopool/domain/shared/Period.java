package org.infopool.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Whole days from {@code start} to {@code end}, both included. Immutable: replace it, never change it. */
@Embeddable
public class Period {
    @Column(name = "valid_from")
    private LocalDate start;

    @Column(name = "valid_to")
    private LocalDate end;

    /** For the persistence provider. */
    protected Period() {}

    private Period(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * From one day to another, both included.
     *
     * @throws IllegalArgumentException when it would end before it starts
     */
    public static Period of(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(start + " is after " + end);
        }
        return new Period(start, end);
    }

    public LocalDate start() {
        return start;
    }

    /** The last day that belongs to it. */
    public LocalDate end() {
        return end;
    }

    /** Whether {@code day} lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && start.equals(period.start) && end.equals(period.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
