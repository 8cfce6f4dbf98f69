package org.infopool.domain.inspection;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * One inspection of one enterprise, from the director's order to the report.
 *
 * <p>Two inspectors at least hold valid certificates and sign the record (APL 42, ALL 61). The enterprise signs it too,
 * or objects, or refuses; what it does is recorded and stops nothing. The report makes the findings final.
 */
@Entity
@Table(name = "inspection")
public class Inspection extends Recorded {
    private static final int LONGEST_WORDS = 4000;

    @Column(name = "inspection_number", nullable = false, updatable = false)
    private InspectionNumber number;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Column(name = "license_number", updatable = false)
    private @Nullable LicenseNumber license;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground_kind", nullable = false, updatable = false)
    private SubjectKind groundKind;

    @Column(name = "ground_number", nullable = false, updatable = false)
    private String groundNumber;

    @Column(name = "purpose", nullable = false)
    private String purpose;

    @Column(name = "planned_on", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "announced", nullable = false)
    private boolean announced;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    /** Which of the year's visits it is; free again when it is called off. Two of one number cannot be stored. */
    @Column(name = "visit_slot")
    private @Nullable String visitSlot;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private InspectionStatus status = InspectionStatus.ORDERED;

    @Column(name = "ordered_by")
    private @Nullable PersonNumber orderedBy;

    @Column(name = "ordered_on")
    private @Nullable LocalDate orderedOn;

    @ElementCollection
    @CollectionTable(name = "inspection_member", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> team = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "inspection_item", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    @Column(name = "item", nullable = false)
    private List<String> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "inspection_answer", joinColumns = @JoinColumn(name = "inspection_id"))
    private List<ItemAnswer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "inspection_evidence", joinColumns = @JoinColumn(name = "inspection_id"))
    private List<ItemEvidence> evidence = new ArrayList<>();

    @Column(name = "checked_in_at")
    private @Nullable Instant checkedInAt;

    @Column(name = "checked_in_by")
    private @Nullable PersonNumber checkedInBy;

    @Column(name = "representative")
    private @Nullable String representative;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Embedded
    private RecordReply reply = RecordReply.none();

    @Column(name = "summary")
    private @Nullable String summary;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    @Column(name = "minor_findings", nullable = false)
    private int minorFindings;

    @Column(name = "major_findings", nullable = false)
    private int majorFindings;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    /** For the persistence provider. */
    protected Inspection() {}

    /**
     * An inspection as it is to be ordered: call {@link #order} next.
     *
     * @param ruleBookVersion the rule book whose checklist is asked
     * @param visit which of the year's visits it is; absent where it does not count against the cap
     */
    public Inspection(
            InspectionNumber number,
            Inspected inspected,
            InspectionOrder order,
            String ruleBookVersion,
            @Nullable Integer visit) {
        this.number = number;
        uscc = inspected.uscc();
        enterpriseName = inspected.enterpriseName();
        office = inspected.office();
        license = inspected.license();
        kind = order.kind();
        groundKind = order.ground().kind();
        groundNumber = order.ground().number();
        purpose = order.purpose();
        plannedOn = order.plannedOn();
        announced = order.announced();
        this.ruleBookVersion = ruleBookVersion;
        visitSlot = visit == null ? null : uscc + "/" + plannedOn.getYear() + "/" + visit;
        new Team(team).name(order.team());
        items.addAll(order.items());
        var licensed = inspected.license();
        searchText = SearchText.of(
                enterpriseName, number.value(), uscc.value(), licensed == null ? null : licensed.value(), groundNumber);
    }

    /**
     * Orders it (APL 42: two qualified officers at least).
     *
     * @param officers how many different inspectors the rule book asks for
     * @throws RuleViolated {@code inspection.plannedBefore}, {@code duty.tooFewInspectors}
     */
    public InspectionEvent.Ordered order(long officers, Act act) {
        RuleViolated.unless(!plannedOn.isBefore(act.day()), "inspection.plannedBefore", plannedOn);
        RuleViolated.unless(team().size() >= officers, "duty.tooFewInspectors", team().size(), officers);
        orderedBy = act.actor().person();
        orderedOn = act.day();
        return new InspectionEvent.Ordered(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                kind,
                ground(),
                team(),
                purpose,
                plannedOn,
                announced,
                sheet().items(),
                ruleBookVersion);
    }

    /**
     * Asks other questions. What is answered stays.
     *
     * @throws RuleViolated {@code inspection.notOpen}, {@code inspection.signedContent}, {@code inspection.noItem},
     *     {@code inspection.itemTwice}, {@code inspection.itemAnswered}
     */
    public InspectionEvent.ItemsChosen chooseItems(List<String> chosen, Act act) {
        open();
        unsigned();
        InspectionOrder.checkItems(chosen);
        sheet().ask(chosen);
        return new InspectionEvent.ItemsChosen(occurred(act), number, uscc, sheet().items());
    }

    /**
     * Puts somebody in the place of an inspector; the act says why.
     *
     * @throws RuleViolated {@code inspection.notOpen}, {@code inspection.signedContent}, {@code
     *     inspection.reasonMissing}, {@code inspection.notMember}, {@code inspection.memberTwice}
     */
    public InspectionEvent.MemberReplaced replace(PersonNumber leaving, PersonNumber joining, Act act) {
        open();
        unsigned();
        reasoned(act);
        RuleViolated.unless(team().contains(leaving), "inspection.notMember", number);
        RuleViolated.unless(!team().contains(joining), "inspection.memberTwice");
        officers().replace(leaving, joining);
        return new InspectionEvent.MemberReplaced(
                occurred(act), number, uscc, enterpriseName, leaving, joining, plannedOn);
    }

    /** One of its papers was written. */
    public InspectionEvent.PaperWritten write(Paper paper, DocumentNumber document, Act act) {
        return new InspectionEvent.PaperWritten(occurred(act), number, uscc, paper, document);
    }

    /**
     * The team begins (P14 19).
     *
     * @throws RuleViolated {@code inspection.step}, {@code inspection.notMember}, {@code inspection.notYet}, {@code
     *     inspection.certificatesNotShown}, {@code inspection.recusalNotTold}
     */
    public InspectionEvent.CheckedIn checkIn(CheckIn entry, Act act) {
        var inspector = member(act);
        RuleViolated.unless(!act.day().isBefore(plannedOn), "inspection.notYet", number, plannedOn);
        RuleViolated.unless(entry.certificatesShown(), "inspection.certificatesNotShown");
        RuleViolated.unless(entry.recusalTold(), "inspection.recusalNotTold");
        step(InspectionStatus.UNDER_WAY);
        checkedInAt = act.at();
        checkedInBy = inspector;
        representative = entry.attended() ? entry.representative() : null;
        return new InspectionEvent.CheckedIn(occurred(act), number, uscc, enterpriseName, kind, team(), representative);
    }

    /**
     * Answers a question, or answers it anew.
     *
     * @param revisionSeen how many times it had been answered when the form was opened
     * @param found the questions at which findings stand: their answers are held by them
     * @throws RuleViolated {@code inspection.notUnderWay}, {@code inspection.notMember}, {@code
     *     inspection.signedContent}, {@code inspection.unknownItem}, {@code inspection.answeredMeanwhile}, {@code
     *     inspection.findingStands}, {@code inspection.noteLength}
     */
    public InspectionEvent.Answered answer(
            String item, ItemResult result, String note, int revisionSeen, Set<String> found, Act act) {
        var inspector = atWork(act);
        sheet().requireAsked(item);
        var before = sheet().answer(item).orElse(null);
        var revision = before == null ? 0 : before.revision();
        RuleViolated.unless(revision == revisionSeen, "inspection.answeredMeanwhile", item);
        RuleViolated.unless(
                before == null || before.result() == result || !found.contains(item), "inspection.findingStands", item);
        var answer = new ItemAnswer(item, result, note, inspector, act.at(), revision + 1);
        sheet().keep(answer);
        return new InspectionEvent.Answered(
                occurred(act), number, uscc, item, result, answer.note().isEmpty() ? null : answer.note());
    }

    /**
     * Keeps a photo or paper at a question.
     *
     * @throws RuleViolated {@code inspection.notUnderWay}, {@code inspection.notMember}, {@code
     *     inspection.signedContent}, {@code inspection.unknownItem}, {@code inspection.tooMuchEvidence}
     */
    public InspectionEvent.EvidenceAdded addEvidence(String item, DocumentNumber document, Act act) {
        atWork(act);
        sheet().requireAsked(item);
        sheet().keep(item, document);
        return new InspectionEvent.EvidenceAdded(occurred(act), number, uscc, item, document);
    }

    /**
     * Makes a finding at a question that was answered as a non-conformity: call {@link Finding#note} next.
     *
     * @throws RuleViolated {@code inspection.notUnderWay}, {@code inspection.notMember}, {@code
     *     inspection.signedContent}, {@code finding.noNonconformity}, {@code finding.noEvidence}
     */
    public Finding find(FindingNumber finding, String item, Finding.Statement statement, Act act) {
        atWork(act);
        var answer = sheet().nonconformity(item);
        return new Finding(
                finding,
                number,
                uscc,
                item,
                answer.result().severity().orElseThrow(),
                statement,
                sheet().evidenceAt(item));
    }

    /**
     * Words a finding anew.
     *
     * @throws RuleViolated as {@link #find} does
     */
    public FindingEvent.Restated restate(Finding finding, Finding.Statement statement, Act act) {
        atWork(act);
        sheet().nonconformity(finding.item());
        return finding.restate(statement, sheet().evidenceAt(finding.item()), act);
    }

    /**
     * Takes a finding back: while the record is open, or after the enterprise was heard; the act says why.
     *
     * @throws RuleViolated {@code inspection.notMember}, {@code inspection.signedContent}, {@code
     *     inspection.reasonMissing}, {@code inspection.concludedBefore}, {@code finding.step}
     */
    public FindingEvent.Dropped drop(Finding finding, Act act) {
        member(act);
        reasoned(act);
        RuleViolated.unless(!status.isFinal(), "inspection.concludedBefore", number);
        if (status != InspectionStatus.RECORDED) {
            unsigned();
        }
        return finding.drop(act);
    }

    /**
     * An inspector signs the record; the last one closes it (ALL 61).
     *
     * @param findings what was found
     * @throws RuleViolated {@code inspection.notUnderWay}, {@code inspection.notMember}, {@code
     *     inspection.signedBefore}, {@code inspection.answersMissing}, {@code inspection.noteMissing}, {@code
     *     inspection.findingMissing}
     */
    public InspectionEvent sign(Collection<FoundPoint> findings, Act act) {
        underWay();
        var inspector = member(act);
        RuleViolated.unless(!officers().hasSigned(inspector), "inspection.signedBefore", number);
        sheet().requireComplete(findings);
        var hash = sheet().fingerprint(findings);
        contentHash = hash;
        officers().sign(inspector, act.at());
        if (!officers().isSignedByAll()) {
            return new InspectionEvent.Signed(occurred(act), number, uscc, inspector, hash);
        }
        step(InspectionStatus.RECORDED);
        recordedAt = act.at();
        return new InspectionEvent.Recorded(occurred(act), number, uscc, enterpriseName, team(), hash);
    }

    /**
     * An inspector takes the signatures back, to change the record; all sign again.
     *
     * @throws RuleViolated {@code inspection.notUnderWay}, {@code inspection.notMember}, {@code
     *     inspection.notSigned}, {@code inspection.reasonMissing}
     */
    public InspectionEvent.Reopened reopen(Act act) {
        underWay();
        var inspector = member(act);
        reasoned(act);
        RuleViolated.unless(isSigned(), "inspection.notSigned", number);
        officers().takeSignaturesBack();
        contentHash = null;
        return new InspectionEvent.Reopened(occurred(act), number, uscc, inspector);
    }

    /**
     * The enterprise answers the record.
     *
     * @param onPaper whether an inspector of the team enters what was done in front of them
     * @throws RuleViolated {@code inspection.notRecorded}, {@code inspection.repliedBefore}, {@code
     *     inspection.wordsMissing}, {@code inspection.wordsLength}, {@code inspection.notMember}
     */
    public InspectionEvent.Replied reply(Reply given, String words, boolean onPaper, Act act) {
        RuleViolated.unless(status == InspectionStatus.RECORDED, "inspection.notRecorded", number, status);
        if (onPaper) {
            member(act);
        }
        RuleViolated.unless(reply.given() == null, "inspection.repliedBefore", number);
        reply = RecordReply.of(given, words, onPaper, act);
        return new InspectionEvent.Replied(
                occurred(act), number, uscc, enterpriseName, team(), given, reply.words(), onPaper);
    }

    /**
     * Makes the report; the findings are final.
     *
     * @param words what came of it
     * @param findings those that stand
     * @throws RuleViolated {@code inspection.step}, {@code inspection.notMember}, {@code inspection.notReplied}, {@code
     *     inspection.summaryLength}
     */
    public InspectionEvent.Concluded conclude(String words, List<FoundPoint> findings, Act act) {
        member(act);
        var said = words.strip();
        RuleViolated.unless(
                status.successors().contains(InspectionStatus.CONCLUDED),
                "inspection.step",
                number,
                status,
                InspectionStatus.CONCLUDED);
        RuleViolated.unless(reply.given() != null, "inspection.notReplied", number);
        RuleViolated.unless(
                said.length() >= 10 && said.length() <= LONGEST_WORDS, "inspection.summaryLength", LONGEST_WORDS);
        step(InspectionStatus.CONCLUDED);
        summary = said;
        concludedOn = act.day();
        majorFindings = (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.MAJOR)
                .count();
        minorFindings = findings.size() - majorFindings;
        return new InspectionEvent.Concluded(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                ground(),
                List.copyOf(findings),
                kind,
                team(),
                said);
    }

    /**
     * Makes its result public (ALL 61: the public may look at it).
     *
     * @throws RuleViolated {@code inspection.notConcluded}, {@code inspection.publishedBefore}
     */
    public InspectionEvent.Published publish(Act act) {
        var concluded = concludedOn;
        if (concluded == null) {
            throw new RuleViolated("inspection.notConcluded", number);
        }
        RuleViolated.unless(publishedOn == null, "inspection.publishedBefore", number);
        publishedOn = act.day();
        return new InspectionEvent.Published(
                occurred(act), number, uscc, license, concluded, minorFindings, majorFindings);
    }

    /**
     * Calls it off; the act says why.
     *
     * @throws RuleViolated {@code inspection.reasonMissing}, {@code inspection.step}
     */
    public InspectionEvent.Cancelled cancel(Act act) {
        reasoned(act);
        var known = isKnownToEnterprise();
        step(InspectionStatus.CANCELLED);
        visitSlot = null;
        return new InspectionEvent.Cancelled(occurred(act), number, uscc, enterpriseName, team(), known);
    }

    private Team officers() {
        return new Team(team);
    }

    private void step(InspectionStatus next) {
        RuleViolated.unless(status.successors().contains(next), "inspection.step", number, status, next);
        status = next;
    }

    private void open() {
        RuleViolated.unless(
                status == InspectionStatus.ORDERED || status == InspectionStatus.UNDER_WAY,
                "inspection.notOpen",
                number,
                status);
    }

    private void underWay() {
        RuleViolated.unless(status == InspectionStatus.UNDER_WAY, "inspection.notUnderWay", number, status);
    }

    private void unsigned() {
        RuleViolated.unless(!isSigned(), "inspection.signedContent", number);
    }

    private PersonNumber atWork(Act act) {
        underWay();
        var inspector = member(act);
        unsigned();
        return inspector;
    }

    private PersonNumber member(Act act) {
        var person = act.actor().person();
        if (person == null || !team().contains(person)) {
            throw new RuleViolated("inspection.notMember", number);
        }
        return person;
    }

    private static void reasoned(Act act) {
        var reason = act.reason();
        RuleViolated.unless(reason != null && !reason.isBlank(), "inspection.reasonMissing");
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.INSPECTION, number.value());
    }

    /** What is known about it for separation of duties: who inspects. */
    public Matter matter() {
        return new Matter(
                subject(),
                uscc.value(),
                team().stream()
                        .map(person -> new DutyDone(Duty.INSPECT, person))
                        .toList());
    }

    /** Whether the enterprise may know of it: it was announced, or the team has been there. */
    public boolean isKnownToEnterprise() {
        return announced || checkedInAt != null;
    }

    /** Whether an inspector has signed the record. */
    public boolean isSigned() {
        return officers().isSigned();
    }

    /** What is asked, with the answers. */
    public Sheet sheet() {
        return new Sheet(items, answers, evidence);
    }

    public InspectionNumber number() {
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

    public InspectionKind kind() {
        return kind;
    }

    /** What it rests on. */
    public Subject ground() {
        return new Subject(groundKind, groundNumber);
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** Whether the enterprise was told before. */
    public boolean announced() {
        return announced;
    }

    /** The rule book whose checklist is asked. */
    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    public InspectionStatus status() {
        return status;
    }

    public @Nullable PersonNumber orderedBy() {
        return orderedBy;
    }

    public @Nullable LocalDate orderedOn() {
        return orderedOn;
    }

    /** Who inspects. */
    public List<PersonNumber> team() {
        return officers().people();
    }

    /** Who inspects, with their signatures. */
    public List<TeamMember> members() {
        return List.copyOf(team);
    }

    public @Nullable Instant checkedInAt() {
        return checkedInAt;
    }

    /** The day on which it was held, or is to be. */
    public LocalDate heldOn() {
        return checkedInAt == null ? plannedOn : LocalDate.ofInstant(checkedInAt, Act.ZONE);
    }

    public @Nullable PersonNumber checkedInBy() {
        return checkedInBy;
    }

    /** Who was there for the enterprise. */
    public @Nullable String representative() {
        return representative;
    }

    /** The fingerprint of the record as it was signed; absent until somebody signed. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    /** What the enterprise did with the record. */
    public RecordReply reply() {
        return reply;
    }

    /** What came of it. */
    public @Nullable String summary() {
        return summary;
    }

    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    public int minorFindings() {
        return minorFindings;
    }

    public int majorFindings() {
        return majorFindings;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }
}
