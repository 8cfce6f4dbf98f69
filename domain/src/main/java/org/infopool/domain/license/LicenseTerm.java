package org.infopool.domain.license;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.shared.Period;

/** One term of a license: the first came with its grant, each other with a renewal. Immutable. */
@Embeddable
public class LicenseTerm {
    @Column(name = "valid_from", nullable = false)
    private LocalDate start;

    @Column(name = "valid_to", nullable = false)
    private LocalDate end;

    @Column(name = "application_number", nullable = false)
    private ApplicationNumber application;

    @Column(name = "deemed", nullable = false)
    private boolean deemed;

    /** For the persistence provider. */
    protected LicenseTerm() {}

    private LicenseTerm(Period period, ApplicationNumber application, boolean deemed) {
        start = period.start();
        end = period.end();
        this.application = application;
        this.deemed = deemed;
    }

    /** A term that somebody granted. */
    static LicenseTerm granted(Period period, ApplicationNumber application) {
        return new LicenseTerm(period, application, false);
    }

    /** A term that the law granted, because nobody decided in time (ALL 50(2)). */
    static LicenseTerm deemed(Period period, ApplicationNumber application) {
        return new LicenseTerm(period, application, true);
    }

    /** From its first to its last valid day. */
    public Period period() {
        return Period.of(start, end);
    }

    /** The application that brought it. */
    public ApplicationNumber application() {
        return application;
    }

    /** Whether the law granted it. */
    public boolean isDeemed() {
        return deemed;
    }
}
