package org.infopool.domain.enforcement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.rulebook.Limitation;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * Something that an enterprise may have done against the law. It begins as a suspicion, is weighed, and stands only when
 * an order to correct that was served, or a decision, says so.
 */
@Entity
@Table(name = "violation")
public class Violation extends Recorded {
    private static final TextRule TEXT = new TextRule("violation.textLength", 4000);

    @Column(name = "violation_number", nullable = false, updatable = false)
    private ViolationNumber number;

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

    @Column(name = "violation_type", nullable = false, updatable = false)
    private String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind", nullable = false, updatable = false)
    private SubjectKind sourceKind;

    @Column(name = "source_number", nullable = false, updatable = false)
    private String sourceNumber;

    @Column(name = "facts", nullable = false, updatable = false)
    private String facts;

    @Column(name = "act_from", nullable = false, updatable = false)
    private LocalDate actFrom;

    @Column(name = "act_until")
    private @Nullable LocalDate actUntil;

    @Column(name = "discovered_on", nullable = false, updatable = false)
    private LocalDate discoveredOn;

    @Column(name = "limitation_on")
    private @Nullable LocalDate limitationOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ViolationStatus status = ViolationStatus.SUSPECTED;

    @Column(name = "investigators", nullable = false)
    private String investigators = "";

    @Embedded
    private @Nullable StoredFacts weighed;

    @ElementCollection
    @CollectionTable(name = "violation_items", joinColumns = @JoinColumn(name = "violation_id"))
    @OrderColumn(name = "position")
    private List<CountedItems> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "violation_reason", joinColumns = @JoinColumn(name = "violation_id"))
    @OrderColumn(name = "position")
    private List<KeptReason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "violation_document", joinColumns = @JoinColumn(name = "violation_id"))
    @OrderColumn(name = "position")
    private List<ViolationDocument> documents = new ArrayList<>();

    @Embedded
    private AssessmentResult assessment = AssessmentResult.none();

    @Column(name = "put_on")
    private @Nullable LocalDate putOn;

    @Column(name = "statement")
    private @Nullable String statement;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "established_by_kind")
    private @Nullable SubjectKind establishedByKind;

    @Column(name = "established_by_number")
    private @Nullable String establishedByNumber;

    @Column(name = "established_on")
    private @Nullable LocalDate establishedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_pursued_ground")
    private @Nullable NotPursuedGround notPursuedGround;

    @Column(name = "not_pursued_reason")
    private @Nullable String notPursuedReason;

    /** For the persistence provider. */
    protected Violation() {}

    /** A violation of one party that nothing is known about yet: call {@link #suspect} next. */
    public static Violation of(
            ViolationNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license) {
        var violation = new Violation();
        violation.number = number;
        violation.uscc = uscc;
        violation.enterpriseName = enterpriseName;
        violation.searchText =
                SearchText.of(violation.enterpriseName, violation.number.value(), violation.uscc.value());
        violation.office = office;
        violation.license = license;
        return violation;
    }

    /**
     * Somebody has reason to think that it happened.
     *
     * @param typeCode its code in the catalog of the rule book
     * @param from the day of the act, or the first day of a continuing one
     * @param until the day on which a continuing act ended, the day itself for a single one; absent while it goes on
     * @throws RuleViolated {@code violation.unknownType}, {@code violation.factsMissing}, {@code violation.textLength},
     *     {@code violation.actPeriod}, {@code penalty.timeBarred}
     */
    public ViolationEvent.Suspected suspect(
            String typeCode,
            Subject source,
            String known,
            List<DocumentNumber> evidence,
            LocalDate from,
            @Nullable LocalDate until,
            RuleBook book,
            Act act) {
        RuleViolated.unless(book.violationType(typeCode).isPresent(), "violation.unknownType", typeCode);
        TEXT.require(known, "violation.factsMissing");
        RuleViolated.unless(
                !from.isAfter(act.day()) && (until == null || (!until.isBefore(from) && !until.isAfter(act.day()))),
                "violation.actPeriod");
        LocalDate last = null;
        if (until != null) {
            // Whether harm was done to safety is not known yet: the longer time counts until it is.
            Limitation.require(book, until, true, act.day());
            last = Limitation.of(book, until, false).outcome();
        }
        type = typeCode;
        sourceKind = source.kind();
        sourceNumber = source.number();
        facts = known;
        actFrom = from;
        actUntil = until;
        discoveredOn = act.day();
        limitationOn = last;
        evidence.forEach(document -> documents.add(new ViolationDocument(document, false)));
        investigated(act);
        return new ViolationEvent.Suspected(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                typeCode,
                source,
                known,
                List.copyOf(evidence),
                from,
                until,
                act.day(),
                last);
    }

    /**
     * Adds a document that shows something about it.
     *
     * @throws RuleViolated {@code violation.step} once it is not pursued
     */
    public ViolationEvent.EvidenceAdded addEvidence(DocumentNumber document, Act act) {
        RuleViolated.unless(
                status != ViolationStatus.NOT_PURSUED, "violation.step", number, status, ViolationStatus.ASSESSED);
        documents.add(new ViolationDocument(document, false));
        return new ViolationEvent.EvidenceAdded(occurred(act), number, uscc, document);
    }

    /**
     * A continuing act has ended: the time for its discovery runs from here (APL 36(2)).
     *
     * @throws RuleViolated {@code violation.actEndedBefore}, {@code violation.actPeriod}, {@code violation.step}
     */
    public ViolationEvent.ActEnded endAct(LocalDate until, RuleBook book, Act act) {
        RuleViolated.unless(
                status != ViolationStatus.NOT_PURSUED, "violation.step", number, status, ViolationStatus.ASSESSED);
        RuleViolated.unless(actUntil == null, "violation.actEndedBefore", number);
        RuleViolated.unless(!until.isBefore(actFrom) && !until.isAfter(act.day()), "violation.actPeriod");
        var last = Limitation.of(book, until, weighedFacts().isSafetyHarmed()).outcome();
        actUntil = until;
        limitationOn = last;
        return new ViolationEvent.ActEnded(occurred(act), number, uscc, until, last);
    }

    /**
     * Weighs the facts, for the first time or again.
     *
     * @throws RuleViolated {@code violation.step}; {@code penalty.timeBarred} when it was discovered too late
     */
    public ViolationEvent.Assessed assess(ViolationFacts known, RuleBook book, Act act) {
        var next = status == ViolationStatus.ESTABLISHED ? ViolationStatus.ESTABLISHED : ViolationStatus.ASSESSED;
        check(next);
        if (actUntil != null) {
            Limitation.require(book, actUntil, known.isSafetyHarmed(), discoveredOn);
            limitationOn = Limitation.of(book, actUntil, known.isSafetyHarmed()).outcome();
        }
        var explained = Assessment.of(book, known, actUntil == null ? act.day() : actUntil);
        var outcome = explained.outcome();
        status = next;
        weighed = StoredFacts.of(known);
        items.clear();
        known.items().forEach((category, count) -> items.add(new CountedItems(category, count)));
        reasons.clear();
        for (var part : Assessment.Part.values()) {
            explained
                    .reasons()
                    .getOrDefault(part, List.of())
                    .forEach(reason -> reasons.add(KeptReason.of(part, reason)));
        }
        assessment = AssessmentResult.of(outcome, book.version(), act.day());
        investigated(act);
        return new ViolationEvent.Assessed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                outcome.score().band(),
                outcome.score().score().setScale(0, RoundingMode.DOWN).longValueExact(),
                outcome.criminal().level().code(),
                assessment.criminalGrounds(),
                outcome.criminal().referralRequired(),
                outcome.criminal().policeRoute(),
                outcome.noPenalty(),
                known,
                book.version());
    }

    /**
     * Tells the party what it is suspected of, once.
     *
     * @throws RuleViolated {@code violation.putBefore}, {@code violation.notOpen}
     */
    public ViolationEvent.PutToParty putToParty(Act act) {
        RuleViolated.unless(status.isOpen(), "violation.notOpen", number, status);
        RuleViolated.unless(putOn == null, "violation.putBefore", number);
        putOn = act.day();
        return new ViolationEvent.PutToParty(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * The party answers what was put to it; a later answer takes the place of an earlier one.
     *
     * @throws RuleViolated {@code violation.notPut}, {@code violation.notOpen}, {@code violation.statementMissing}
     */
    public ViolationEvent.Answered answer(String said, List<DocumentNumber> evidence, Act act) {
        RuleViolated.unless(putOn != null, "violation.notPut", number);
        RuleViolated.unless(status.isOpen(), "violation.notOpen", number, status);
        TEXT.require(said, "violation.statementMissing");
        statement = said;
        answeredOn = act.day();
        evidence.forEach(document -> documents.add(new ViolationDocument(document, true)));
        return new ViolationEvent.Answered(occurred(act), number, uscc, said, List.copyOf(evidence));
    }

    /**
     * It stands.
     *
     * @param by the measure that was served, or the proceeding that was decided
     * @throws RuleViolated {@code violation.step} unless it was assessed; {@code violation.establishedBefore}
     */
    public ViolationEvent.Established establish(Subject by, Act act) {
        RuleViolated.unless(status != ViolationStatus.ESTABLISHED, "violation.establishedBefore", number);
        check(ViolationStatus.ESTABLISHED);
        status = ViolationStatus.ESTABLISHED;
        establishedByKind = by.kind();
        establishedByNumber = by.number();
        establishedOn = act.effectiveOn();
        return new ViolationEvent.Established(occurred(act), number, uscc, by);
    }

    /**
     * It is not pursued.
     *
     * @throws RuleViolated {@code violation.step}; {@code violation.reasonMissing}; {@code violation.penaltyDue} when it
     *     is said that there is no penalty and no article says so; {@code violation.mustBeReferred} when the criminal
     *     thresholds are reached and it is not said that it did not happen
     */
    public ViolationEvent.NotPursued doNotPursue(NotPursuedGround ground, Act act) {
        check(ViolationStatus.NOT_PURSUED);
        var why = TEXT.require(act.reason(), "violation.reasonMissing");
        RuleViolated.unless(
                ground != NotPursuedGround.NO_PENALTY || !assessment.noPenalty().isEmpty(),
                "violation.penaltyDue",
                number);
        RuleViolated.unless(
                !assessment.isReferralRequired() || ground == NotPursuedGround.NOT_SHOWN,
                "violation.mustBeReferred",
                number);
        status = ViolationStatus.NOT_PURSUED;
        notPursuedGround = ground;
        notPursuedReason = why;
        return new ViolationEvent.NotPursued(occurred(act), number, uscc, ground);
    }

    private void check(ViolationStatus next) {
        RuleViolated.unless(status.successors().contains(next), "violation.step", number, status, next);
    }

    private void investigated(Act act) {
        var person = act.actor().person();
        if (person != null && !investigators().contains(person)) {
            investigators = investigators.isEmpty() ? person.value() : investigators + " " + person.value();
        }
    }

    /** Who has done what on it so far. */
    public Matter matter() {
        return new Matter(
                subject(),
                uscc.value(),
                investigators().stream()
                        .map(person -> new DutyDone(Duty.INVESTIGATE, person))
                        .toList());
    }

    /** Who suspected it or weighed its facts. */
    public List<PersonNumber> investigators() {
        return investigators.isEmpty()
                ? List.of()
                : Arrays.stream(investigators.split(" ", -1))
                        .map(PersonNumber::new)
                        .toList();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.VIOLATION, number.value());
    }

    public ViolationNumber number() {
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

    /** Its code in the catalog of the rule book. */
    public String type() {
        return type;
    }

    /** Where the suspicion came from; itself where a lead was typed in. */
    public Subject source() {
        return new Subject(sourceKind, sourceNumber);
    }

    /** What is known, in words. */
    public String facts() {
        return facts;
    }

    public LocalDate actFrom() {
        return actFrom;
    }

    /** When it ended; absent while it goes on. */
    public @Nullable LocalDate actUntil() {
        return actUntil;
    }

    public LocalDate discoveredOn() {
        return discoveredOn;
    }

    /** The last day on which its discovery was in time; absent while the act goes on. */
    public @Nullable LocalDate limitationOn() {
        return limitationOn;
    }

    public ViolationStatus status() {
        return status;
    }

    /** The facts that were weighed; nothing that would weigh before that. */
    public ViolationFacts weighedFacts() {
        if (weighed == null) {
            return ViolationFacts.NONE;
        }
        Map<ItemCategory, Long> counts = new EnumMap<>(ItemCategory.class);
        items.forEach(item -> counts.put(item.category(), item.count()));
        return weighed.value(counts);
    }

    /** Why it was assessed as it was. */
    public List<KeptReason> reasons() {
        return List.copyOf(reasons);
    }

    /** The documents that show something about it. */
    public List<DocumentNumber> documents() {
        return documents.stream().map(ViolationDocument::document).toList();
    }

    /** What the party itself has handed in. */
    public List<DocumentNumber> documentsOfParty() {
        return documents.stream()
                .filter(ViolationDocument::isFromParty)
                .map(ViolationDocument::document)
                .toList();
    }

    /** What came out when its facts were weighed. */
    public AssessmentResult assessment() {
        return assessment;
    }

    /** When the party was told; absent while it was not. */
    public @Nullable LocalDate putOn() {
        return putOn;
    }

    /** What the party answered. */
    public @Nullable String statement() {
        return statement;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    /** What established it. */
    public @Nullable Subject establishedBy() {
        return establishedByKind == null || establishedByNumber == null
                ? null
                : new Subject(establishedByKind, establishedByNumber);
    }

    public @Nullable LocalDate establishedOn() {
        return establishedOn;
    }

    public @Nullable NotPursuedGround notPursuedGround() {
        return notPursuedGround;
    }

    public @Nullable String notPursuedReason() {
        return notPursuedReason;
    }

    /** The gains that are known. */
    public Money gains() {
        return weighedFacts().gains();
    }

    /** Whether the party may see it: it was put to it, or it stands. */
    public boolean isOpenToParty() {
        return putOn != null || status == ViolationStatus.ESTABLISHED;
    }
}
