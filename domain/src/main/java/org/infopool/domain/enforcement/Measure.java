package org.infopool.domain.enforcement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Ground;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What the authority asks of a party without a proceeding: guidance, an interview, an order to correct. It binds from its
 * service; an order that was served, fell due and was not obeyed is a refusal that can be proven.
 */
@Entity
@Table(name = "measure")
public class Measure extends Recorded {
    /** The time to comply that the orderer sets. */
    public static final String COMPLY = "pool.order.comply";

    /** The longest that the orderer may set. */
    public static final String LONGEST = "pool.order.longest";

    /** The time to comply with the order to do a self-inspection that was missed. */
    public static final String COMPLY_SELF_INSPECTION = "pool.self-inspection.comply";

    /** The time to inspect for cause when that order was not obeyed. */
    public static final String FOR_CAUSE = "pool.self-inspection.for-cause";

    private static final TextRule TEXT = new TextRule("measure.textLength", 4000);

    @Column(name = "measure_number", nullable = false, updatable = false)
    private MeasureNumber number;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Column(name = "license_number", updatable = false)
    private @Nullable LicenseNumber license;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_kind", nullable = false, updatable = false)
    private SubjectKind basisKind;

    @Column(name = "basis_number", nullable = false, updatable = false)
    private String basisNumber;

    @Column(name = "order_text", nullable = false, updatable = false)
    private String text;

    @Column(name = "articles", nullable = false, updatable = false)
    private String articles;

    @Column(name = "comply_rule", updatable = false)
    private @Nullable String complyRule;

    @Column(name = "comply_days", nullable = false, updatable = false)
    private long days;

    @Enumerated(EnumType.STRING)
    @Column(name = "milder_kind", updatable = false)
    private @Nullable MeasureKind considered;

    @Column(name = "milder_reason", updatable = false)
    private @Nullable String whyNotMilder;

    @Column(name = "ordered_by", nullable = false, updatable = false)
    private PersonNumber orderedBy;

    @Column(name = "ordered_on", nullable = false, updatable = false)
    private LocalDate orderedOn;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private MeasureStatus status = MeasureStatus.ORDERED;

    @Column(name = "letter")
    private @Nullable DocumentNumber letter;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "service_proof")
    private @Nullable String serviceProof;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "extension_reason")
    private @Nullable String extensionReason;

    @Column(name = "report")
    private @Nullable String report;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Column(name = "report_pending", nullable = false)
    private boolean reportPending;

    @Column(name = "judgment")
    private @Nullable String judgment;

    @ElementCollection
    @CollectionTable(name = "measure_document", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<MeasureDocument> documents = new ArrayList<>();

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "failed_on")
    private @Nullable LocalDate failedOn;

    @Column(name = "failed_deadline")
    private @Nullable String failedDeadline;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** For the persistence provider. */
    protected Measure() {}

    /** A measure against one party that asks for nothing yet: call {@link #order} next. */
    public static Measure of(
            MeasureNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license) {
        var measure = new Measure();
        measure.number = number;
        measure.uscc = uscc;
        measure.enterpriseName = enterpriseName;
        measure.searchText = SearchText.of(measure.enterpriseName, measure.number.value(), measure.uscc.value());
        measure.office = office;
        measure.license = license;
        return measure;
    }

    /**
     * Orders it.
     *
     * @param basis the duty that was missed, or the violation
     * @param rule the rule book id of the period to comply: {@link #COMPLY}, within which the orderer sets the days, or a
     *     rule that sets them itself
     * @throws RuleViolated {@code measure.withoutPerson}, {@code measure.daysTooMany}, and as {@link RuleBook#ground}
     */
    public MeasureEvent.Ordered order(Subject basis, MeasureOrder order, String rule, RuleBook book, Act act) {
        var person = act.actor().person();
        if (person == null) {
            throw new RuleViolated("measure.withoutPerson", number);
        }
        var binds = order.kind() == MeasureKind.ORDER_TO_CORRECT;
        var given = !binds
                ? 0
                : rule.equals(COMPLY) ? order.days() : book.period(rule).span().amount();
        RuleViolated.unless(
                !rule.equals(COMPLY) || given <= book.number(LONGEST), "measure.daysTooMany", book.number(LONGEST));
        order.articles().forEach(id -> book.ground(id, Ground.OBLIGATION, act.day(), uscc.division()));
        kind = order.kind();
        basisKind = basis.kind();
        basisNumber = basis.number();
        text = order.text();
        articles = String.join(" ", order.articles());
        complyRule = binds ? rule : null;
        days = given;
        considered = order.considered();
        whyNotMilder = order.whyNotMilder();
        orderedBy = person;
        orderedOn = act.day();
        ruleBookVersion = book.version();
        return new MeasureEvent.Ordered(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                kind,
                basis,
                text,
                order.articles(),
                complyRule,
                days);
    }

    /**
     * Keeps the letter that says it, once.
     *
     * @throws RuleViolated {@code measure.letterWrittenBefore}
     */
    public MeasureEvent.LetterWritten write(DocumentNumber document, Act act) {
        RuleViolated.unless(letter == null, "measure.letterWrittenBefore", number);
        letter = document;
        return new MeasureEvent.LetterWritten(occurred(act), number, uscc, enterpriseName, document);
    }

    /**
     * It was served. Guidance is thereby given; everything else binds from now on.
     *
     * @throws RuleViolated {@code measure.step}
     */
    public MeasureEvent.TookEffect takeEffect(LocalDate served, String proof, Act act) {
        check(MeasureStatus.IN_EFFECT);
        servedOn = served;
        serviceProof = proof;
        status = kind == MeasureKind.GUIDANCE ? MeasureStatus.COMPLIED : MeasureStatus.IN_EFFECT;
        endedOn = kind == MeasureKind.GUIDANCE ? served : null;
        return new MeasureEvent.TookEffect(occurred(act), number, served, uscc, enterpriseName, kind, basis(), proof);
    }

    /**
     * The party reports what it has done.
     *
     * @throws RuleViolated {@code measure.nothingToReport}, {@code measure.reportMissing}
     */
    public MeasureEvent.Reported report(String said, List<DocumentNumber> evidence, Act act) {
        RuleViolated.unless(
                kind == MeasureKind.ORDER_TO_CORRECT
                        && (status == MeasureStatus.IN_EFFECT || status == MeasureStatus.FAILED),
                "measure.nothingToReport",
                number);
        TEXT.require(said, "measure.reportMissing");
        report = said;
        reportedOn = act.day();
        reportPending = true;
        evidence.forEach(document -> documents.add(new MeasureDocument(document)));
        return new MeasureEvent.Reported(occurred(act), number, uscc, enterpriseName, said, List.copyOf(evidence));
    }

    /**
     * What was reported is not enough; the act says why. The time goes on.
     *
     * @throws RuleViolated {@code measure.noReport}, {@code measure.reasonMissing}
     */
    public MeasureEvent.NotAccepted rejectReport(Act act) {
        RuleViolated.unless(reportPending, "measure.noReport", number);
        judgment = TEXT.require(act.reason(), "measure.reasonMissing");
        reportPending = false;
        return new MeasureEvent.NotAccepted(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * What was reported is enough.
     *
     * @throws RuleViolated {@code measure.noReport}, {@code measure.reasonMissing}, {@code measure.step}
     */
    public MeasureEvent.Complied acceptReport(Act act) {
        RuleViolated.unless(reportPending, "measure.noReport", number);
        var why = TEXT.require(act.reason(), "measure.reasonMissing");
        var complied = comply(act);
        judgment = why;
        return complied;
    }

    /**
     * An interview was held; the act says what came of it.
     *
     * @param record the signed record
     * @throws RuleViolated {@code measure.noInterview}, {@code measure.reasonMissing}, {@code measure.step}
     */
    public MeasureEvent.Complied hold(DocumentNumber record, Act act) {
        RuleViolated.unless(kind == MeasureKind.INTERVIEW, "measure.noInterview", number);
        var outcome = TEXT.require(act.reason(), "measure.reasonMissing");
        check(MeasureStatus.COMPLIED);
        documents.add(new MeasureDocument(record));
        judgment = outcome;
        return comply(act);
    }

    /**
     * What was ordered is done, as something else shows: the self-inspection has come.
     *
     * @throws RuleViolated {@code measure.step}
     */
    public MeasureEvent.Complied comply(Act act) {
        var late = status == MeasureStatus.FAILED;
        step(MeasureStatus.COMPLIED);
        reportPending = false;
        endedOn = act.day();
        return new MeasureEvent.Complied(occurred(act), number, uscc, enterpriseName, kind, basis(), late);
    }

    /**
     * It was due and not done: the refusal is on record with all that proves it.
     *
     * @param due the last day
     * @param deadline the number of the deadline
     * @throws RuleViolated {@code measure.step}, {@code measure.reportPending}, {@code measure.notServed}
     */
    public MeasureEvent.Failed fail(LocalDate due, String deadline, Act act) {
        check(MeasureStatus.FAILED);
        RuleViolated.unless(!reportPending, "measure.reportPending", number);
        var served = servedOn;
        var proof = serviceProof;
        if (served == null || proof == null) {
            throw new RuleViolated("measure.notServed", number);
        }
        status = MeasureStatus.FAILED;
        dueOn = due;
        failedOn = act.day();
        failedDeadline = deadline;
        return new MeasureEvent.Failed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                kind,
                basis(),
                served,
                proof,
                due,
                deadline);
    }

    /**
     * Gives more time, once; the act says why.
     *
     * @throws RuleViolated {@code measure.notRunning}, {@code measure.extendedBefore}, {@code measure.reasonMissing}
     */
    public MeasureEvent.Extended extend(Act act) {
        RuleViolated.unless(
                kind == MeasureKind.ORDER_TO_CORRECT && status == MeasureStatus.IN_EFFECT,
                "measure.notRunning",
                number);
        RuleViolated.unless(extendedOn == null, "measure.extendedBefore", number);
        extensionReason = TEXT.require(act.reason(), "measure.reasonMissing");
        extendedOn = act.day();
        return new MeasureEvent.Extended(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * Takes it back; the act says why.
     *
     * @throws RuleViolated {@code measure.step}, {@code measure.reasonMissing}
     */
    public MeasureEvent.Withdrawn withdraw(Act act) {
        var why = TEXT.require(act.reason(), "measure.reasonMissing");
        step(MeasureStatus.WITHDRAWN);
        judgment = why;
        reportPending = false;
        endedOn = act.day();
        return new MeasureEvent.Withdrawn(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * It falls away with what it rests on.
     *
     * @throws RuleViolated {@code measure.step}
     */
    public MeasureEvent.Withdrawn fallAway(Act act) {
        step(MeasureStatus.WITHDRAWN);
        reportPending = false;
        endedOn = act.day();
        return new MeasureEvent.Withdrawn(occurred(act), number, uscc, enterpriseName);
    }

    private void step(MeasureStatus next) {
        check(next);
        status = next;
    }

    private void check(MeasureStatus next) {
        RuleViolated.unless(status.successors().contains(next), "measure.step", number, status, next);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.MEASURE, number.value());
    }

    public MeasureNumber number() {
        return number;
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

    public @Nullable LicenseNumber license() {
        return license;
    }

    public MeasureKind kind() {
        return kind;
    }

    /** The duty that was missed, or the violation. */
    public Subject basis() {
        return new Subject(basisKind, basisNumber);
    }

    /** What is to be done. */
    public String text() {
        return text;
    }

    /** The rule book ids of the articles that it rests on. */
    public List<String> articles() {
        return List.of(articles.split(" ", -1));
    }

    /** The rule book id of the period to comply; absent where nothing is to be done by a day. */
    public @Nullable String complyRule() {
        return complyRule;
    }

    /** How long that period is, in its own unit. */
    public long days() {
        return days;
    }

    /** The milder measure that was considered. */
    public @Nullable MeasureKind considered() {
        return considered;
    }

    /** Why the milder one was not enough. */
    public @Nullable String whyNotMilder() {
        return whyNotMilder;
    }

    public PersonNumber orderedBy() {
        return orderedBy;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    public MeasureStatus status() {
        return status;
    }

    /** The letter that says it; absent until it is written. */
    public @Nullable DocumentNumber letter() {
        return letter;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** What shows that it was served. */
    public @Nullable String serviceProof() {
        return serviceProof;
    }

    public @Nullable LocalDate extendedOn() {
        return extendedOn;
    }

    public @Nullable String extensionReason() {
        return extensionReason;
    }

    /** What the party says that it has done. */
    public @Nullable String report() {
        return report;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    /** Whether the report waits to be judged: until then the order does not fail. */
    public boolean isReportPending() {
        return reportPending;
    }

    /** What the authority said last: why the report is or is not enough, what came of the interview, why it was withdrawn. */
    public @Nullable String judgment() {
        return judgment;
    }

    /** The documents that show what was done. */
    public List<DocumentNumber> documents() {
        return documents.stream().map(MeasureDocument::document).toList();
    }

    /** The last day; known for good once it has passed in vain. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** When the refusal was put on record. */
    public @Nullable LocalDate failedOn() {
        return failedOn;
    }

    /** The number of the deadline that passed in vain. */
    public @Nullable String failedDeadline() {
        return failedDeadline;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
