package org.infopool.domain.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "met_by_kind")
    private @Nullable SubjectKind metByKind;

    @Column(name = "met_by_number")
    private @Nullable String metByNumber;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "late", nullable = false)
    private boolean late;

    /** For the persistence provider. */
    protected Obligation() {}

    /** A duty that a license brings: call {@link #impose} next. */
    public static Obligation from(LicenseEvent.Scoped license, ObligationNumber number, Duties.Duty duty) {
        var obligation = new Obligation();
        obligation.number = number;
        obligation.license = license.number();
        obligation.uscc = license.uscc();
        obligation.enterpriseName = license.enterpriseName();
        obligation.searchText =
                SearchText.of(obligation.enterpriseName, obligation.number.value(), obligation.uscc.value());
        obligation.office = license.office();
        obligation.duty = duty.rule();
        obligation.period = duty.period();
        obligation.start = duty.start();
        return obligation;
    }

    /** The same duty once more, with its time counted from another day: call {@link #impose} next. */
    public Obligation again(ObligationNumber nextNumber, LocalDate nextStart) {
        var next = new Obligation();
        next.number = nextNumber;
        next.license = license;
        next.uscc = uscc;
        next.enterpriseName = enterpriseName;
        next.searchText = SearchText.of(next.enterpriseName, next.number.value(), next.uscc.value());
        next.office = office;
        next.duty = duty;
        next.period = period;
        next.start = nextStart;
        return next;
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

    /**
     * It was done on the day on which the act takes effect, in time or late.
     *
     * @param by what it was done with: a self-inspection, a document, an application
     * @throws RuleViolated {@code obligation.step}, {@code obligation.doneLater} when that day is still to come
     */
    public ObligationEvent.Met meet(Subject by, Act act) {
        var day = act.effectiveOn();
        RuleViolated.unless(!day.isAfter(act.day()), "obligation.doneLater", day);
        var overdue = status == ObligationStatus.OVERDUE;
        step(ObligationStatus.MET);
        metByKind = by.kind();
        metByNumber = by.number();
        doneOn = day;
        late = overdue;
        return new ObligationEvent.Met(occurred(act), number, license, uscc, enterpriseName, duty, by, overdue);
    }

    /**
     * It was done by a document that the holder files.
     *
     * @param on the day on which it was done, as the document shows it
     * @throws RuleViolated what {@link #meet} refuses, {@code obligation.notFiled} for a duty that is met another way,
     *     {@code obligation.doneBefore} when the document is older than the duty
     */
    public ObligationEvent.Met file(DocumentNumber document, LocalDate on, RuleBook rules, Act act) {
        RuleViolated.unless(
                Duties.fulfilment(duty, rules) == Fulfilment.FILING,
                "obligation.notFiled",
                number,
                rules.parameter(duty).title());
        Duties.earliest(duty, start, rules)
                .ifPresent(first -> RuleViolated.unless(!on.isBefore(first), "obligation.doneBefore", on, first));
        return meet(new Subject(SubjectKind.DOCUMENT, document.value()), act.effective(on));
    }

    /**
     * It falls away: there is nothing left that it could be due for.
     *
     * @throws RuleViolated {@code obligation.step}
     */
    public ObligationEvent.Lifted lift(Act act) {
        step(ObligationStatus.LIFTED);
        return new ObligationEvent.Lifted(occurred(act), number, license, uscc, enterpriseName, duty);
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

    /** What it was met with. */
    public @Nullable Subject metBy() {
        return metByKind == null || metByNumber == null ? null : new Subject(metByKind, metByNumber);
    }

    /** The day on which it was done. */
    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    /** Whether it was overdue when it was met. */
    public boolean late() {
        return late;
    }
}
