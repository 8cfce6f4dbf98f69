package org.infopool.domain.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the investigators have reported; nothing until then. Immutable. */
@Embeddable
public class InvestigationReport {
    @Enumerated(EnumType.STRING)
    @Column(name = "reported_outcome")
    private @Nullable ReportedOutcome outcome;

    @Column(name = "report")
    private @Nullable String text;

    @Column(name = "complex", nullable = false)
    private boolean complex;

    /** For the persistence provider. */
    protected InvestigationReport() {}

    static InvestigationReport none() {
        return new InvestigationReport();
    }

    static InvestigationReport of(Investigation found) {
        var report = new InvestigationReport();
        report.outcome = found.outcome();
        report.text = found.report();
        report.complex = found.complex();
        return report;
    }

    /** What they propose. */
    public @Nullable ReportedOutcome outcome() {
        return outcome;
    }

    /** What they found. */
    public @Nullable String text() {
        return text;
    }

    /** Whether they found the circumstances complex. */
    public boolean isComplex() {
        return complex;
    }
}
