package org.infopool.domain.selfinspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
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
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.rulebook.ChecklistItem;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The checklist that a license holder answers about itself, for one duty.
 *
 * <p>Its questions are those of the rule book of the day on which it was begun, as far as they concern what the holder
 * processes. They are answered one by one, in any order and by anybody of the holder's team. Signed and handed in, it is
 * locked; the duty is then met. What it says against the holder is a lead and no more than that.
 */
@Entity
@Table(name = "self_inspection")
public class SelfInspection extends Recorded {
    @Column(name = "self_inspection_number", nullable = false, updatable = false)
    private SelfInspectionNumber number;

    @Column(name = "obligation_number", nullable = false, updatable = false)
    private ObligationNumber obligation;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private SelfInspectionStatus status = SelfInspectionStatus.DRAFT;

    @Embedded
    private Processing processing;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    @OneToMany(mappedBy = "selfInspection", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Point> points = new ArrayList<>();

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "declared_by")
    private @Nullable PersonNumber declaredBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "late", nullable = false)
    private boolean late;

    /** For the persistence provider. */
    protected SelfInspection() {}

    /**
     * A self-inspection for a duty, with the questions that concern what is processed: call {@link #open} next.
     *
     * @throws RuleViolated {@code selfInspection.otherDuty} for a duty that is met another way, {@code
     *     selfInspection.dutyClosed} for one that is met or fell away
     */
    public static SelfInspection of(
            Obligation duty, SelfInspectionNumber number, Processing processing, RuleBook rules) {
        RuleViolated.unless(duty.duty().equals(Duties.SELF_INSPECTION), "selfInspection.otherDuty", duty.number());
        RuleViolated.unless(
                duty.status() == ObligationStatus.OPEN || duty.status() == ObligationStatus.OVERDUE,
                "selfInspection.dutyClosed",
                duty.number(),
                duty.status());
        var selfInspection = new SelfInspection();
        selfInspection.number = number;
        selfInspection.obligation = duty.number();
        selfInspection.license = duty.license();
        selfInspection.uscc = duty.uscc();
        selfInspection.enterpriseName = duty.enterpriseName();
        selfInspection.searchText = SearchText.of(
                selfInspection.enterpriseName, selfInspection.number.value(), selfInspection.uscc.value());
        selfInspection.office = duty.office();
        selfInspection.processing = processing;
        selfInspection.ruleBookVersion = rules.version();
        rules.checklist().stream()
                .filter(item -> item.appliesTo(rules, processing.facts()))
                .map(ChecklistItem::id)
                .forEach(selfInspection::ask);
        return selfInspection;
    }

    private void ask(String item) {
        points.add(new Point(this, points.size(), item));
    }

    /** Begins it. */
    public SelfInspectionEvent.Opened open(Act act) {
        return new SelfInspectionEvent.Opened(
                occurred(act), number, license, uscc, enterpriseName, office, obligation, ruleBookVersion);
    }

    /**
     * Keeps the answer to one question.
     *
     * @param seen how often that answer had been saved when the form was opened
     * @throws RuleViolated {@code selfInspection.locked}, {@code selfInspection.noSuchQuestion}, {@code
     *     selfInspection.answeredMeanwhile}
     */
    public SelfInspectionEvent.Answered answer(String item, Answer answer, int seen, Act act) {
        requireDraft();
        point(item).answer(answer, seen);
        return new SelfInspectionEvent.Answered(occurred(act), number, license, uscc, item, answer.conformity());
    }

    /**
     * Takes a document that supports the answer to one question.
     *
     * @param document the document, which is attached to this self-inspection
     * @throws RuleViolated {@code selfInspection.locked}, {@code selfInspection.noSuchQuestion}
     */
    public SelfInspectionEvent.EvidenceAdded addEvidence(DocumentNumber document, Evidence evidence, Act act) {
        requireDraft();
        point(evidence.item());
        return new SelfInspectionEvent.EvidenceAdded(
                occurred(act),
                number,
                license,
                uscc,
                evidence.item(),
                document,
                evidence.sha256(),
                evidence.effectiveOn());
    }

    /**
     * Hands it in, signed: the one who acts declares that it is true.
     *
     * @param shortages what the rule book still misses in it
     * @param overdue whether the duty was overdue
     * @param evidence the documents, in the order in which they came
     * @throws RuleViolated {@code selfInspection.locked}, {@code selfInspection.notReady}, {@code
     *     selfInspection.noDeclarant}
     */
    public SelfInspectionEvent.Submitted submit(
            List<Shortage> shortages, boolean overdue, List<Evidence> evidence, Act act) {
        requireDraft();
        RuleViolated.unless(
                shortages.isEmpty(),
                "selfInspection.notReady",
                shortages.stream().map(Shortage::item).distinct().count());
        RuleViolated.unless(act.actor().person() != null, "selfInspection.noDeclarant");
        status = SelfInspectionStatus.SUBMITTED;
        declaredBy = act.actor().person();
        submittedAt = act.at();
        late = overdue;
        var hash = AnswersHash.of(ruleBookVersion, points, evidence);
        contentHash = hash;
        return new SelfInspectionEvent.Submitted(
                occurred(act),
                number,
                license,
                uscc,
                enterpriseName,
                office,
                obligation,
                hash,
                count(Conformity.MINOR),
                count(Conformity.MAJOR),
                overdue);
    }

    /**
     * It falls away with its duty.
     *
     * @throws RuleViolated {@code selfInspection.locked}
     */
    public SelfInspectionEvent.Dropped drop(Act act) {
        requireDraft();
        status = SelfInspectionStatus.DROPPED;
        return new SelfInspectionEvent.Dropped(occurred(act), number, license, uscc);
    }

    private void requireDraft() {
        RuleViolated.unless(status == SelfInspectionStatus.DRAFT, "selfInspection.locked", number, status);
    }

    private Point point(String item) {
        return points.stream()
                .filter(point -> point.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("selfInspection.noSuchQuestion", number, item));
    }

    /** How many questions have this answer. */
    public int count(Conformity conformity) {
        return (int) points.stream()
                .filter(point -> point.answer().conformity() == conformity)
                .count();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.SELF_INSPECTION, number.value());
    }

    public SelfInspectionNumber number() {
        return number;
    }

    /** The duty that it is for. */
    public ObligationNumber obligation() {
        return obligation;
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

    public SelfInspectionStatus status() {
        return status;
    }

    public Processing processing() {
        return processing;
    }

    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    /** The questions with their answers, in the order of the checklist. */
    public List<Point> points() {
        return List.copyOf(points);
    }

    /** The fingerprint of what was signed. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    /** Who declared it true. */
    public @Nullable PersonNumber declaredBy() {
        return declaredBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Whether the duty was overdue when it was handed in. */
    public boolean late() {
        return late;
    }
}
