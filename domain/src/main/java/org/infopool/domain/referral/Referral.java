package org.infopool.domain.referral;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.ViolationEvent;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.CriminalFineOffset;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A case of suspected crime on its way to public security and back. While it is pending no administrative fine can be
 * decided for the same act; after a court's fine none ever can. What the police do is recorded as of the day on which
 * they did it.
 */
@Entity
@Table(name = "referral")
public class Referral extends Recorded {
    /** Who may decide on it: the head who is in charge, or who presides (Order 310, art. 5(2)). */
    public static final Rank DECIDES = Rank.HEAD;

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 200;

    @Column(name = "referral_number", nullable = false, updatable = false)
    private ReferralNumber number;

    @Column(name = "violation_number", nullable = false, updatable = false)
    private ViolationNumber violation;

    /** The violation while it is pending: no violation is referred twice at the same time. */
    @Column(name = "open_marker")
    private @Nullable ViolationNumber openMarker;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Column(name = "grounds", nullable = false, updatable = false)
    private String grounds;

    @Column(name = "criminal_result", nullable = false, updatable = false)
    private String criminalResult;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ReferralStatus status = ReferralStatus.OPENED;

    @Column(name = "stepped_on", nullable = false)
    private LocalDate steppedOn;

    @ElementCollection
    @CollectionTable(name = "referral_team", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> team = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_item", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ListedItem> items = new ArrayList<>();

    @Column(name = "items_listed_on")
    private @Nullable LocalDate itemsListedOn;

    @ElementCollection
    @CollectionTable(name = "referral_paper", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Paper> papers = new ArrayList<>();

    @Column(name = "no_test_reports")
    private @Nullable String noTestReports;

    @Column(name = "report")
    private @Nullable String report;

    @Column(name = "decided_by")
    private @Nullable PersonNumber decidedBy;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Embedded
    private @Nullable Dispatch dispatch = Dispatch.none();

    @Embedded
    private @Nullable PoliceAnswer answer = PoliceAnswer.none();

    @Embedded
    private @Nullable CriminalEnd end = CriminalEnd.none();

    /** For the persistence provider. */
    protected Referral() {}

    /** The referral that the assessment of a violation asks for: call {@link #open} next. */
    public static Referral of(ViolationEvent.Assessed assessed, ReferralNumber number) {
        RuleViolated.unless(assessed.referralRequired(), "referral.notRequired", assessed.number());
        var referral = new Referral();
        referral.number = number;
        referral.violation = assessed.number();
        referral.openMarker = assessed.number();
        referral.uscc = assessed.uscc();
        referral.enterpriseName = assessed.enterpriseName();
        referral.searchText = SearchText.of(
                referral.enterpriseName, referral.number.value(), referral.violation.value(), referral.uscc.value());
        referral.office = assessed.office();
        referral.grounds = String.join(" ", assessed.grounds());
        referral.criminalResult = assessed.criminalResult();
        referral.ruleBookVersion = assessed.ruleBookVersion();
        return referral;
    }

    /** The law asks for it. */
    public ReferralEvent.Opened open(Act act) {
        steppedOn = act.effectiveOn();
        return new ReferralEvent.Opened(
                occurred(act),
                number,
                violation,
                uscc,
                enterpriseName,
                office,
                grounds(),
                criminalResult,
                ruleBookVersion);
    }

    /**
     * Names the special team that verifies it (Order 310, art. 5(1)); again where somebody is replaced.
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.teamTooSmall}
     */
    public ReferralEvent.TeamNamed nameTeam(Collection<PersonNumber> people, RuleBook book, Act act) {
        check(ReferralStatus.TEAM_NAMED);
        var named = people.stream().distinct().toList();
        var least = book.threshold("r310.5-1.team");
        RuleViolated.unless(least.isMetBy(named.size()), "referral.teamTooSmall", named.size(), least.value());
        step(ReferralStatus.TEAM_NAMED, act);
        team.clear();
        named.forEach(person -> team.add(TeamMember.of(person)));
        return new ReferralEvent.TeamNamed(
                occurred(act), number, violation, uscc, enterpriseName, office, List.copyOf(named));
    }

    /**
     * Lists the things that are kept for the police, in the place of an earlier list; an empty one says that there are
     * none.
     *
     * @throws RuleViolated {@code referral.notInPreparation}
     */
    public ReferralEvent.ItemsListed listItems(List<Item> listed, Act act) {
        requirePreparation();
        items.clear();
        listed.forEach(item -> items.add(ListedItem.of(item)));
        itemsListedOn = act.day();
        return new ReferralEvent.ItemsListed(
                occurred(act), number, violation, uscc, enterpriseName, office, List.copyOf(listed));
    }

    /**
     * Refuses to prepare what cannot be prepared now.
     *
     * @throws RuleViolated {@code referral.notInPreparation}
     */
    public void requirePreparation() {
        RuleViolated.unless(status.isInPreparation(), "referral.notInPreparation", number, status);
    }

    /**
     * Adds a file that goes with the transfer.
     *
     * @throws RuleViolated {@code referral.notInPreparation}
     */
    public ReferralEvent.PaperAdded addPaper(DocumentNumber document, BundlePart part, Act act) {
        requirePreparation();
        papers.add(Paper.of(document, part));
        if (part == BundlePart.TEST_REPORTS) {
            noTestReports = null;
        }
        return new ReferralEvent.PaperAdded(
                occurred(act), number, violation, uscc, enterpriseName, office, document, part);
    }

    /**
     * States that there are no test reports or appraisals; the act says why.
     *
     * @throws RuleViolated {@code referral.notInPreparation}, {@code referral.reasonMissing}, {@code
     *     referral.testReportsThere}
     */
    public ReferralEvent.NoTestReports stateNoTestReports(Act act) {
        requirePreparation();
        RuleViolated.unless(!bundle().holds(BundlePart.TEST_REPORTS), "referral.testReportsThere", number);
        noTestReports = reason(act);
        return new ReferralEvent.NoTestReports(occurred(act), number, violation, uscc, enterpriseName, office);
    }

    /**
     * The team reports in writing to the head (Order 310, art. 5(1)).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.notInTeam}, {@code referral.textMissing}
     */
    public ReferralEvent.Reported report(String written, Act act) {
        check(ReferralStatus.REPORTED);
        RuleViolated.unless(isInTeam(act.actor().person()), "referral.notInTeam", number);
        var text = text(written);
        step(ReferralStatus.REPORTED, act);
        report = text;
        return new ReferralEvent.Reported(occurred(act), number, violation, uscc, enterpriseName, office, text);
    }

    /**
     * The head approves; the act says why.
     *
     * @param rank how high the one who decides stands
     * @throws RuleViolated {@code referral.step}, {@code referral.rank}, {@code referral.teamDecides}, {@code
     *     referral.reasonMissing}
     */
    public ReferralEvent.Approved approve(@Nullable Rank rank, Act act) {
        var head = decide(ReferralStatus.APPROVED, rank, act);
        return new ReferralEvent.Approved(occurred(act), number, violation, uscc, enterpriseName, office, head);
    }

    /**
     * The head does not approve; the act says why, for the file.
     *
     * @param rank how high the one who decides stands
     * @throws RuleViolated as {@link #approve}
     */
    public ReferralEvent.NotApproved doNotApprove(@Nullable Rank rank, Act act) {
        var why = reason(act);
        var head = decide(ReferralStatus.NOT_APPROVED, rank, act);
        return new ReferralEvent.NotApproved(occurred(act), number, violation, uscc, enterpriseName, office, head, why);
    }

    private PersonNumber decide(ReferralStatus next, @Nullable Rank rank, Act act) {
        check(next);
        var person = act.actor().person();
        if (person == null || rank == null || !rank.covers(DECIDES)) {
            throw new RuleViolated("referral.rank", number, DECIDES);
        }
        RuleViolated.unless(!isInTeam(person), "referral.teamDecides", number);
        var why = reason(act);
        step(next, act);
        decidedBy = person;
        decisionReason = why;
        return person;
    }

    /**
     * It is handed to public security at the same level, with a copy to the procuratorate.
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.partMissing}, {@code referral.nameMissing}
     */
    public ReferralEvent.Sent send(String policeOrgan, String copiedTo, Act act) {
        check(ReferralStatus.SENT);
        bundle().missingParts().stream().findFirst().ifPresent(part -> {
            throw new RuleViolated("referral.partMissing", number, part);
        });
        var to = name(policeOrgan);
        var copy = name(copiedTo);
        step(ReferralStatus.SENT, act);
        dispatch = Dispatch.sent(to, copy, act.at());
        return new ReferralEvent.Sent(
                occurred(act), number, violation, uscc, enterpriseName, office, to, copy, act.at());
    }

    /**
     * Public security signed for it (Order 310, art. 7).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.nameMissing}
     */
    public ReferralEvent.ReceiptSigned signReceipt(
            String receiptNumber, String signer, @Nullable DocumentNumber proof, Act act) {
        check(ReferralStatus.RECEIPTED);
        var signedNumber = name(receiptNumber);
        var who = name(signer);
        step(ReferralStatus.RECEIPTED, act);
        dispatch = dispatch().signed(signedNumber, who);
        return new ReferralEvent.ReceiptSigned(
                occurred(act), number, violation, uscc, enterpriseName, office, signedNumber, who, proof);
    }

    /**
     * Public security had no jurisdiction and passed it on (Order 310, art. 7).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.nameMissing}
     */
    public ReferralEvent.Forwarded forward(String policeOrgan, Act act) {
        check(ReferralStatus.FORWARDED);
        var to = name(policeOrgan);
        step(ReferralStatus.FORWARDED, act);
        dispatch = dispatch().passedOn(to);
        return new ReferralEvent.Forwarded(occurred(act), number, violation, uscc, enterpriseName, office, to);
    }

    /**
     * Public security filed it as a case, after its review or because the procuratorate asked it to.
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.nameMissing}
     */
    public ReferralEvent.FiledByPolice file(String policeCase, @Nullable DocumentNumber proof, Act act) {
        // After a reconsideration it is the answer that says so.
        RuleViolated.unless(
                status != ReferralStatus.RECONSIDERATION_ASKED, "referral.step", number, status, ReferralStatus.FILED);
        check(ReferralStatus.FILED);
        var its = name(policeCase);
        step(ReferralStatus.FILED, act);
        answer = answer().filed(its);
        return new ReferralEvent.FiledByPolice(
                occurred(act), number, violation, uscc, enterpriseName, office, its, proof);
    }

    /**
     * The items and materials were handed over (Order 310, art. 12).
     *
     * @throws RuleViolated {@code referral.notFiled}, {@code referral.handedOverBefore}, {@code referral.day}
     */
    public ReferralEvent.HandedOver handOver(Act act) {
        RuleViolated.unless(status == ReferralStatus.FILED, "referral.notFiled", number, status);
        RuleViolated.unless(answer().handedOverOn() == null, "referral.handedOverBefore", number);
        step(ReferralStatus.FILED, act);
        answer = answer().handedOver(act.effectiveOn());
        return new ReferralEvent.HandedOver(occurred(act), number, violation, uscc, enterpriseName, office);
    }

    /**
     * Public security did not file it (Order 310, art. 8).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.textMissing}
     */
    public ReferralEvent.DeclinedByPolice decline(String reasons, @Nullable DocumentNumber proof, Act act) {
        check(ReferralStatus.DECLINED);
        var given = text(reasons);
        step(ReferralStatus.DECLINED, act);
        answer = answer().declined(given);
        return new ReferralEvent.DeclinedByPolice(
                occurred(act), number, violation, uscc, enterpriseName, office, given, proof);
    }

    /**
     * Public security is asked to reconsider; the act says why (Order 310, art. 9(1)).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.reasonMissing}
     */
    public ReferralEvent.ReconsiderationAsked askReconsideration(Act act) {
        check(ReferralStatus.RECONSIDERATION_ASKED);
        var why = reason(act);
        step(ReferralStatus.RECONSIDERATION_ASKED, act);
        answer = answer().askedToReconsider(why);
        return new ReferralEvent.ReconsiderationAsked(occurred(act), number, violation, uscc, enterpriseName, office);
    }

    /**
     * Public security has reconsidered (Order 310, art. 9(2)).
     *
     * @param policeCase the number of its case, where it has filed one after all; absent where it stays with its refusal
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.nameMissing}, {@code
     *     referral.textMissing}
     */
    public ReferralEvent.ReconsiderationAnswered answerReconsideration(
            @Nullable String policeCase, String reasons, @Nullable DocumentNumber proof, Act act) {
        RuleViolated.unless(
                status == ReferralStatus.RECONSIDERATION_ASKED, "referral.step", number, status, ReferralStatus.UPHELD);
        var its = policeCase == null ? null : name(policeCase);
        var given = text(reasons);
        step(its == null ? ReferralStatus.UPHELD : ReferralStatus.FILED, act);
        answer = its == null ? answer().upheld(given) : answer().filed(its);
        return new ReferralEvent.ReconsiderationAnswered(
                occurred(act), number, violation, uscc, enterpriseName, office, its == null, its, given, proof);
    }

    /**
     * The procuratorate is asked to supervise the refusal; the act says why (Order 310, art. 9).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.reasonMissing}, {@code
     *     referral.nameMissing}
     */
    public ReferralEvent.SupervisionSuggested suggestSupervision(String organ, Act act) {
        check(ReferralStatus.SUPERVISION_SUGGESTED);
        var why = reason(act);
        var asked = name(organ);
        step(ReferralStatus.SUPERVISION_SUGGESTED, act);
        dispatch = dispatch().supervisedBy(asked);
        answer = answer().supervised(why);
        return new ReferralEvent.SupervisionSuggested(
                occurred(act), number, violation, uscc, enterpriseName, office, asked);
    }

    /**
     * It goes back to the administrative path; the act says why (Order 310, art. 10).
     *
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.reasonMissing}
     */
    public ReferralEvent.Returned giveBack(Act act) {
        check(ReferralStatus.RETURNED);
        var why = reason(act);
        step(ReferralStatus.RETURNED, act);
        end = CriminalEnd.returned(why);
        return new ReferralEvent.Returned(occurred(act), number, violation, uscc, enterpriseName, office);
    }

    /**
     * The criminal matter is over.
     *
     * @param fine what the court fined; nothing where it did not
     * @param paidBefore what of an administrative fine for the same act was paid before; it counts towards the court's
     * @throws RuleViolated {@code referral.step}, {@code referral.day}, {@code referral.fineWithoutConviction}
     */
    public ReferralEvent.Closed close(CriminalOutcome outcome, Money fine, Money paidBefore, RuleBook book, Act act) {
        check(ReferralStatus.CLOSED);
        RuleViolated.unless(
                outcome == CriminalOutcome.CONVICTED || fine.equals(Money.ZERO),
                "referral.fineWithoutConviction",
                outcome);
        var left = CriminalFineOffset.of(book, paidBefore, fine).outcome();
        step(ReferralStatus.CLOSED, act);
        end = CriminalEnd.of(outcome, fine, left, act.reason());
        return new ReferralEvent.Closed(
                occurred(act), number, violation, uscc, enterpriseName, office, outcome, fine, left);
    }

    /**
     * Refuses an administrative fine for the same act while it is pending, and after the court's (APL 35; Order 310, art.
     * 11).
     *
     * @throws RuleViolated {@code penalty.lockedByReferral}, {@code penalty.finedByCourt}
     */
    public void requireNoLock() {
        RuleViolated.unless(!status.isPending(), "penalty.lockedByReferral", violation, number);
        RuleViolated.unless(!end().isFined(), "penalty.finedByCourt", violation, number);
    }

    private void check(ReferralStatus next) {
        RuleViolated.unless(status.successors().contains(next), "referral.step", number, status, next);
    }

    private void step(ReferralStatus next, Act act) {
        var day = act.effectiveOn();
        RuleViolated.unless(
                !day.isBefore(steppedOn) && !day.isAfter(act.day()), "referral.day", day, steppedOn, act.day());
        status = next;
        steppedOn = day;
        openMarker = next.isPending() ? violation : null;
    }

    private static String reason(Act act) {
        var given = act.reason() == null ? "" : act.reason().strip();
        RuleViolated.unless(!given.isEmpty(), "referral.reasonMissing");
        return text(given);
    }

    private static String text(String given) {
        var text = given.strip();
        RuleViolated.unless(!text.isEmpty() && text.length() <= LONGEST_TEXT, "referral.textMissing", LONGEST_TEXT);
        return text;
    }

    private static String name(String given) {
        var name = given.strip();
        RuleViolated.unless(!name.isEmpty() && name.length() <= LONGEST_NAME, "referral.nameMissing", LONGEST_NAME);
        return name;
    }

    private boolean isInTeam(@Nullable PersonNumber person) {
        return team.stream().anyMatch(member -> member.person().equals(person));
    }

    /** What separation of duties has to know of it. */
    public Matter matter() {
        return new Matter(
                subject(),
                uscc.value(),
                team.stream()
                        .map(member -> new DutyDone(Duty.REFER, member.person()))
                        .toList());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, number.value());
    }

    public ReferralNumber number() {
        return number;
    }

    /** The violation that is referred. */
    public ViolationNumber violation() {
        return violation;
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

    /** The criminal grounds, such as {@code 5.1(3)}. */
    public List<String> grounds() {
        return Arrays.stream(grounds.split(" ", -1))
                .filter(ground -> !ground.isEmpty())
                .toList();
    }

    /** {@code serious} or {@code especially_serious}. */
    public String criminalResult() {
        return criminalResult;
    }

    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    public ReferralStatus status() {
        return status;
    }

    /** The day on which its last step took effect. */
    public LocalDate steppedOn() {
        return steppedOn;
    }

    /** The special team; nobody until it was named. */
    public List<PersonNumber> team() {
        return team.stream().map(TeamMember::person).toList();
    }

    /** What goes with the transfer. */
    public Bundle bundle() {
        return new Bundle(items.stream().map(ListedItem::value).toList(), itemsListedOn, papers, noTestReports);
    }

    /** What the team reported. */
    public @Nullable String report() {
        return report;
    }

    /** Who decided on it. */
    public @Nullable PersonNumber decidedBy() {
        return decidedBy;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }

    /** To whom it was handed. */
    public Dispatch dispatch() {
        // From columns that are all empty the persistence provider makes null; so with the next two.
        return dispatch == null ? Dispatch.none() : dispatch;
    }

    /** What public security did with it. */
    public PoliceAnswer answer() {
        return answer == null ? PoliceAnswer.none() : answer;
    }

    /** How it ended. */
    public CriminalEnd end() {
        return end == null ? CriminalEnd.none() : end;
    }
}
