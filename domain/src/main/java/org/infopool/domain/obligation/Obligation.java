package org.infopool.domain.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.RuleViolated;

/** One dated duty of a license holder, generated from the rule book. Its due day is a deadline, with its derivation. */
@Entity
@Table(name = "obligation")
public class Obligation extends Recorded {
    @Column(name = "obligation_number", nullable = false, updatable = false)
    private ObligationNumber number;

    @Column(name = "license_number", nullable = false, updatable = false)
    private LicenseNumber license;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Column(name = "duty", nullable = false, updatable = false)
    private String duty;

    @Column(name = "period", nullable = false, updatable = false)
    private String period;

    @Column(name = "start_on", nullable = false, updatable = false)
    private LocalDate start;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ObligationStatus status = ObligationStatus.OPEN;

    /** For the persistence provider. */
    protected Obligation() {}

    /** A duty that a license brings: call {@link #impose} next. */
    public static Obligation from(LicenseEvent.Granted license, ObligationNumber number, Duties.Duty duty) {
        var obligation = new Obligation();
        obligation.number = number;
        obligation.license = license.number();
        obligation.uscc = license.uscc();
        obligation.enterpriseName = license.enterpriseName();
        obligation.office = license.office();
        obligation.duty = duty.rule();
        obligation.period = duty.period();
        obligation.start = duty.start();
        return obligation;
    }

    /** Brings the duty into being. */
    public ObligationEvent.Imposed impose(Act act) {
        return new ObligationEvent.Imposed(occurred(act), number, license, uscc, enterpriseName, duty, period, start);
    }

    /**
     * It was not done when it was due.
     *
     * @throws RuleViolated {@code obligation.step}
     */
    public ObligationEvent.Missed miss(Act act) {
        step(ObligationStatus.OVERDUE);
        return new ObligationEvent.Missed(occurred(act), number, license, uscc, enterpriseName, duty);
    }

    private void step(ObligationStatus next) {
        RuleViolated.unless(status.successors().contains(next), "obligation.step", number, status, next);
        status = next;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.OBLIGATION, number.value());
    }

    public ObligationNumber number() {
        return number;
    }

    public LicenseNumber license() {
        return license;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public OfficeNumber office() {
        return office;
    }

    /** The rule book id of the duty. */
    public String duty() {
        return duty;
    }

    /** The rule book id of the period within which it is to be done. */
    public String period() {
        return period;
    }

    /** The day from which its time is counted. */
    public LocalDate start() {
        return start;
    }

    public ObligationStatus status() {
        return status;
    }
}
