package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** One thing that an enterprise does with personal information, as it declares it. Immutable: replace it, never change it. */
@Embeddable
public class ProcessingActivity {
    @Column(name = "purpose", nullable = false)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", nullable = false)
    private ProcessingBasis basis;

    @Column(name = "categories", nullable = false)
    private DataCategories categories;

    @Column(name = "persons", nullable = false)
    private long persons;

    @Column(name = "retention_months", nullable = false)
    private int retentionMonths;

    @Column(name = "recipients", nullable = false)
    private String recipients;

    @Enumerated(EnumType.STRING)
    @Column(name = "export_channel", nullable = false)
    private ExportChannel exportChannel;

    @Column(name = "impact_assessed_on")
    private @Nullable LocalDate impactAssessedOn;

    /** For the persistence provider. */
    protected ProcessingActivity() {}

    /**
     * Declares an activity.
     *
     * @param purpose what for, 4 to 300 characters (PIPL 6)
     * @param persons how many people's information, 1 or more
     * @param retentionMonths how long it is kept, in months, 1 or more (PIPL 19)
     * @param recipients who else gets it, empty when nobody does, at most 500 characters
     * @param impactAssessedOn the day of the personal information protection impact assessment, when there was one (PIPL 55)
     * @throws RuleViolated {@code activity.purposeLength}, {@code activity.noCategory}, {@code activity.persons},
     *     {@code activity.retention}, {@code activity.recipientsLength}
     */
    public ProcessingActivity(
            String purpose,
            ProcessingBasis basis,
            DataCategories categories,
            long persons,
            int retentionMonths,
            String recipients,
            ExportChannel exportChannel,
            @Nullable LocalDate impactAssessedOn) {
        this.purpose = purpose.strip();
        this.basis = basis;
        this.categories = categories;
        this.persons = persons;
        this.retentionMonths = retentionMonths;
        this.recipients = recipients.strip();
        this.exportChannel = exportChannel;
        this.impactAssessedOn = impactAssessedOn;
        RuleViolated.unless(this.purpose.length() >= 4 && this.purpose.length() <= 300, "activity.purposeLength");
        RuleViolated.unless(!categories.isEmpty(), "activity.noCategory");
        RuleViolated.unless(persons >= 1 && persons <= 10_000_000_000L, "activity.persons");
        RuleViolated.unless(retentionMonths >= 1 && retentionMonths <= 1200, "activity.retention");
        RuleViolated.unless(this.recipients.length() <= 500, "activity.recipientsLength");
    }

    /** Whether an impact assessment must come before it: sensitive information, recipients, or export (PIPL 55). */
    public boolean needsImpactAssessment() {
        return categories.anySensitive() || !recipients.isEmpty() || exportChannel != ExportChannel.NONE;
    }

    public String purpose() {
        return purpose;
    }

    public ProcessingBasis basis() {
        return basis;
    }

    public DataCategories categories() {
        return categories;
    }

    public long persons() {
        return persons;
    }

    public int retentionMonths() {
        return retentionMonths;
    }

    public String recipients() {
        return recipients;
    }

    public ExportChannel exportChannel() {
        return exportChannel;
    }

    public @Nullable LocalDate impactAssessedOn() {
        return impactAssessedOn;
    }
}
