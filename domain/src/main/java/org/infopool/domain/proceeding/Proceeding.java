package org.infopool.domain.proceeding;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.access.Inspector;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.SeparationOfDuties;
import org.infopool.domain.clock.DueDate;
import org.infopool.domain.clock.Pause;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.NoPenalty;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.LateFee;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding for a penalty. It is filed by a head, investigated by two, told to the party before anything is decided,
 * and decided by whoever did none of that. What the law asks for before a decision is a hard stop: without it the decision
 * would be void (APL 38).
 */
@Entity
@Table(name = "proceeding")
public class Proceeding extends Recorded {
    /** The time of the party for its statement. */
    public static final String STATEMENT = "apl.45-1.statement";

    /** The time of the party to ask for a hearing. */
    public static final String REQUEST = "p14.36.request";

    /** The time of the party to pay. */
    public static final String PAY = "apl.67-3.pay";

    /** The places of a violation by which an office is competent. */
    public static final String PLACES = "p14.8.place";

    /** How many must investigate. */
    public static final String OFFICERS = "p14.18.officers";

    private static final int LONGEST_TEXT = 4000;

    @Column(name = "proceeding_number", nullable = false, updatable = false)
    private ProceedingNumber number;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Column(name = "license_number", updatable = false)
    private @Nullable LicenseNumber license;

    @ElementCollection
    @CollectionTable(name = "proceeding_violation", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<Charge> charges = new ArrayList<>();

    @Column(name = "place", nullable = false, updatable = false)
    private String place;

    @Column(name = "facts", nullable = false, updatable = false)
    private String facts;

    @Column(name = "special", nullable = false, updatable = false)
    private boolean special;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProceedingStatus status = ProceedingStatus.PROPOSED;

    @ElementCollection
    @CollectionTable(name = "proceeding_duty", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<StoredDuty> duties = new ArrayList<>();

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "not_filed_reason")
    private @Nullable String notFiledReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_outcome")
    private @Nullable ReportedOutcome reportedOutcome;

    @Column(name = "report")
    private @Nullable String report;

    @Column(name = "complex", nullable = false)
    private boolean complex;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "extension_reason")
    private @Nullable String extensionReason;

    @ElementCollection
    @CollectionTable(name = "proceeding_document", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<ProceedingDocument> documents = new ArrayList<>();

    @Column(name = "notice_round", nullable = false)
    private int round;

    @ElementCollection
    @CollectionTable(name = "proceeding_penalty", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<StoredPenalty> penalties = new ArrayList<>();

    @Column(name = "notice_served_on")
    private @Nullable LocalDate noticeServedOn;

    @Column(name = "notice_proof")
    private @Nullable String noticeProof;

    @Column(name = "statement")
    private @Nullable String statement;

    @Column(name = "stated_on")
    private @Nullable LocalDate statedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiver")
    private @Nullable WaiverKind waiver;

    @Embedded
    private @Nullable Hearing hearing;

    @ElementCollection
    @CollectionTable(name = "proceeding_review", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<LegalReview> reviews = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proceeding_discussion", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<StoredDiscussion> discussions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proceeding_vote", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<Vote> votes = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable ReportedOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_penalty")
    private @Nullable NoPenalty noPenalty;

    @Column(name = "confiscation_fen")
    private @Nullable Money confiscation;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "decision_answer")
    private @Nullable String decisionAnswer;

    @Column(name = "remedies", nullable = false)
    private String remedies = "";

    @Column(name = "decided_by")
    private @Nullable PersonNumber decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "rule_book_version")
    private @Nullable String ruleBookVersion;

    @Column(name = "letter")
    private @Nullable DocumentNumber letter;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "late_fee_fen")
    private @Nullable Money lateFee;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** For the persistence provider. */
    protected Proceeding() {}

    /** A proceeding against one party that nobody has asked for yet: call {@link #propose} next. */
    public static Proceeding of(
            ProceedingNumber number,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license) {
        var proceeding = new Proceeding();
        proceeding.number = number;
        proceeding.uscc = uscc;
        proceeding.enterpriseName = enterpriseName;
        proceeding.office = office;
        proceeding.license = license;
        return proceeding;
    }

    /**
     * Asks the head to file it (P14-18): something was done, in time, and the office is competent.
     *
     * @throws RuleViolated {@code proceeding.noViolation}, {@code proceeding.violationTwice},
     *     {@code proceeding.placeUnknown}, {@code proceeding.factsMissing}, {@code proceeding.textLength},
     *     {@code penalty.timeBarred}
     */
    public ProceedingEvent.Proposed propose(FilingProposal proposal, RuleBook book, Act act) {
        RuleViolated.unless(!proposal.charges().isEmpty(), "proceeding.noViolation");
        RuleViolated.unless(
                new HashSet<>(proposal.charges()).size() == proposal.charges().size(), "proceeding.violationTwice");
        RuleViolated.unless(
                book.choices(PLACES).contains(proposal.place()), "proceeding.placeUnknown", proposal.place());
        text(proposal.facts(), "proceeding.factsMissing");
        proposal.charges().forEach(charge -> charge.requireInTime(book));
        charges.addAll(proposal.charges());
        place = proposal.place();
        facts = proposal.facts();
        special = proposal.special();
        proposedOn = act.day();
        proposal.done().forEach(this::done);
        return new ProceedingEvent.Proposed(
                occurred(act), number, uscc, enterpriseName, office, license, violations(), facts, special);
    }

    /**
     * Files it and names who investigates.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.rankTooLow}, {@code penalty.timeBarred};
     *     {@code duty.certificateNotValid}, {@code duty.tooFewInspectors} (APL 42), and as {@link SeparationOfDuties#check}
     */
    public ProceedingEvent.Filed file(Collection<Inspector> investigators, Rank rank, RuleBook book, Act act) {
        check(ProceedingStatus.FILED);
        HeadAct.FILE.require(book, rank);
        charges.forEach(charge -> charge.requireInTime(book));
        SeparationOfDuties.checkTeam(
                investigators, Math.toIntExact(book.threshold(OFFICERS).value()));
        var people = investigators.stream().map(Inspector::person).distinct().toList();
        people.forEach(person -> checkDuty(person, Duty.INVESTIGATE, act));
        status = ProceedingStatus.FILED;
        filedOn = act.effectiveOn();
        people.forEach(person -> done(new DutyDone(Duty.INVESTIGATE, person)));
        return new ProceedingEvent.Filed(
                occurred(act), number, uscc, enterpriseName, office, license, violations(), people);
    }

    /**
     * Does not file it; the act says why, and the record is kept.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.rankTooLow}, {@code proceeding.reasonMissing}
     */
    public ProceedingEvent.NotFiled doNotFile(Rank rank, RuleBook book, Act act) {
        check(ProceedingStatus.NOT_FILED);
        HeadAct.FILE.require(book, rank);
        var why = reason(act);
        status = ProceedingStatus.NOT_FILED;
        notFiledReason = why;
        return new ProceedingEvent.NotFiled(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * An investigator reports for all of them.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.notInvestigator},
     *     {@code proceeding.reportMissing}, {@code proceeding.textLength}
     */
    public ProceedingEvent.Investigated report(Investigation found, Act act) {
        check(ProceedingStatus.INVESTIGATED);
        RuleViolated.unless(investigators().contains(person(act)), "proceeding.notInvestigator", number);
        text(found.report(), "proceeding.reportMissing");
        status = ProceedingStatus.INVESTIGATED;
        reportedOutcome = found.outcome();
        report = found.report();
        complex = found.complex();
        keep(found.evidence());
        return new ProceedingEvent.Investigated(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                found.outcome(),
                found.complex(),
                found.report(),
                found.evidence());
    }

    /**
     * Gives more time to decide, once; the act says why (P14-45).
     *
     * @throws RuleViolated {@code proceeding.notExtendable}, {@code proceeding.extendedBefore},
     *     {@code proceeding.rankTooLow}, {@code proceeding.reasonMissing}
     */
    public ProceedingEvent.Extended extend(Rank rank, RuleBook book, Act act) {
        RuleViolated.unless(isBeingDecided(), "proceeding.notExtendable", number, status);
        RuleViolated.unless(extendedOn == null, "proceeding.extendedBefore", number);
        HeadAct.EXTEND.require(book, rank);
        var why = reason(act);
        extendedOn = act.day();
        extensionReason = why;
        return new ProceedingEvent.Extended(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * Tells the party what is intended, and its rights; anew where something heavier is intended than it was told
     * (APL 44, 45, 63).
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.textLength}, and as {@link IntendedPenalty#require}
     */
    public ProceedingEvent.Notified notify(IntendedPenalty intended, PenaltyFacts known, RuleBook book, Act act) {
        check(ProceedingStatus.NOTIFIED);
        intended.require(book, known, act.day());
        fits(intended.milder(), intended.beyondDefault());
        var carries = intended.carriesHearing(book).outcome();
        status = ProceedingStatus.NOTIFIED;
        round++;
        penalties.add(StoredPenalty.of(round, false, intended, carries, book.version()));
        noticeServedOn = null;
        noticeProof = null;
        waiver = null;
        hearing = null;
        return new ProceedingEvent.Notified(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                round,
                intended.measures(),
                intended.fineAmount(),
                intended.confiscated(book),
                grounds(intended),
                carries,
                book.version());
    }

    /**
     * The notice was served: the party's time runs.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.servedInFuture}, {@code proceeding.textLength}
     */
    public ProceedingEvent.NoticeServed serveNotice(LocalDate served, String proof, Act act) {
        check(ProceedingStatus.ANSWERING);
        RuleViolated.unless(!served.isAfter(act.day()), "proceeding.servedInFuture", served);
        fits(proof);
        status = ProceedingStatus.ANSWERING;
        noticeServedOn = served;
        noticeProof = proof;
        return new ProceedingEvent.NoticeServed(
                occurred(act), number, uscc, enterpriseName, isHearingTold(), served, proof);
    }

    /**
     * The party makes its statement; a later one takes the place of an earlier one.
     *
     * @throws RuleViolated {@code proceeding.noStatement}, {@code proceeding.statementMissing},
     *     {@code proceeding.textLength}
     */
    public ProceedingEvent.Stated state(String said, List<DocumentNumber> evidence, Act act) {
        var open = status == ProceedingStatus.ANSWERING
                || status == ProceedingStatus.HEARING_REQUESTED
                || status == ProceedingStatus.HEARING_SET;
        RuleViolated.unless(open, "proceeding.noStatement", number, status);
        text(said, "proceeding.statementMissing");
        statement = said;
        statedOn = act.day();
        keep(evidence);
        return new ProceedingEvent.Stated(occurred(act), number, uscc, enterpriseName, said, List.copyOf(evidence));
    }

    /**
     * The party asks for a hearing.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.noHearingRight},
     *     {@code proceeding.hearingTooLate} (APL 64)
     */
    public ProceedingEvent.HearingRequested requestHearing(RuleBook book, Act act) {
        check(ProceedingStatus.HEARING_REQUESTED);
        RuleViolated.unless(isHearingTold(), "proceeding.noHearingRight", number);
        var last = due(REQUEST, book);
        RuleViolated.unless(!act.day().isAfter(last) && waiver == null, "proceeding.hearingTooLate", last);
        status = ProceedingStatus.HEARING_REQUESTED;
        return new ProceedingEvent.HearingRequested(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * The party let the time for a hearing pass, or stayed away from it; what follows from staying away is for the chair
     * to say.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.noHearingRight}, {@code proceeding.waivedBefore},
     *     {@code proceeding.requestStillOpen}, {@code proceeding.hearingNotYet}, {@code proceeding.notChair}
     */
    public ProceedingEvent.HearingWaived waiveHearing(WaiverKind how, RuleBook book, Act act) {
        check(ProceedingStatus.HEARD);
        RuleViolated.unless(isHearingTold(), "proceeding.noHearingRight", number);
        RuleViolated.unless(waiver == null, "proceeding.waivedBefore", number);
        switch (how) {
            case SILENCE -> {
                RuleViolated.unless(
                        status == ProceedingStatus.ANSWERING,
                        "proceeding.step",
                        number,
                        status,
                        ProceedingStatus.HEARD);
                var last = due(REQUEST, book);
                RuleViolated.unless(act.day().isAfter(last), "proceeding.requestStillOpen", last);
            }
            case ABSENCE -> {
                requireHearingDay(act);
                status = ProceedingStatus.HEARD;
            }
        }
        waiver = how;
        return new ProceedingEvent.HearingWaived(occurred(act), number, uscc, enterpriseName, how);
    }

    /**
     * The time for a statement has passed, and no hearing is waited for.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.answerStillOpen},
     *     {@code proceeding.requestStillOpen}
     */
    public ProceedingEvent.AnswerEnded endAnswer(RuleBook book, Act act) {
        RuleViolated.unless(
                status == ProceedingStatus.ANSWERING, "proceeding.step", number, status, ProceedingStatus.HEARD);
        RuleViolated.unless(
                !isHearingTold() || waiver == WaiverKind.SILENCE, "proceeding.requestStillOpen", due(REQUEST, book));
        var last = due(STATEMENT, book);
        RuleViolated.unless(act.day().isAfter(last), "proceeding.answerStillOpen", last);
        status = ProceedingStatus.HEARD;
        return new ProceedingEvent.AnswerEnded(occurred(act), number, uscc, enterpriseName, statement != null);
    }

    /**
     * Sets the hearing that was asked for.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.textLength}, as {@link HearingPlan#require} and
     *     {@link SeparationOfDuties#check}
     */
    public ProceedingEvent.HearingSet planHearing(HearingPlan plan, RuleBook book, Act act) {
        check(ProceedingStatus.HEARING_SET);
        plan.require(book, act.day());
        fits(plan.place());
        checkDuty(plan.chair(), Duty.CHAIR_HEARING, act);
        status = ProceedingStatus.HEARING_SET;
        hearing = Hearing.of(plan);
        done(new DutyDone(Duty.CHAIR_HEARING, plan.chair()));
        return new ProceedingEvent.HearingSet(
                occurred(act), number, uscc, enterpriseName, plan.chair(), plan.at(), plan.place(), plan.open());
    }

    /**
     * The chair puts on record how the hearing went.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.notChair}, {@code proceeding.hearingNotYet}, and as
     *     {@link HearingRecord#require}
     */
    public ProceedingEvent.HearingHeld hold(HearingRecord record, RuleBook book, Act act) {
        check(ProceedingStatus.HEARD);
        var set = requireHearingDay(act);
        record.require(book);
        fits(record.minutes(), record.refusal(), String.join("\n", record.representatives()));
        status = ProceedingStatus.HEARD;
        hearing = set.held(record, act.day());
        keep(record.documents());
        return new ProceedingEvent.HearingHeld(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                record.representatives(),
                record.minutes(),
                record.documents(),
                record.signed());
    }

    /**
     * A legal reviewer says what they found, after the party was heard and on what it said (APL 58).
     *
     * @throws RuleViolated {@code proceeding.notReadyToReview}, {@code proceeding.opinionMissing},
     *     {@code proceeding.textLength}, and as {@link SeparationOfDuties#check}
     */
    public ProceedingEvent.Reviewed review(boolean passed, String opinion, Act act) {
        RuleViolated.unless(status == ProceedingStatus.HEARD, "proceeding.notReadyToReview", number, status);
        var reviewer = person(act);
        checkDuty(reviewer, Duty.LEGAL_REVIEW, act);
        text(opinion, "proceeding.opinionMissing");
        reviews.add(LegalReview.of(round, reviewer, passed, opinion, act.day()));
        done(new DutyDone(Duty.LEGAL_REVIEW, reviewer));
        return new ProceedingEvent.Reviewed(occurred(act), number, uscc, enterpriseName, passed, opinion);
    }

    /**
     * The heads discussed it, on what the legal review found.
     *
     * @throws RuleViolated {@code proceeding.notReadyToDiscuss}, {@code proceeding.reviewMissing},
     *     {@code proceeding.reviewNotPassed}, as {@link Discussion#require} and {@link SeparationOfDuties#check} for each
     *     who voted
     */
    public ProceedingEvent.Discussed discuss(Discussion discussion, RuleBook book, Act act) {
        RuleViolated.unless(status == ProceedingStatus.HEARD, "proceeding.notReadyToDiscuss", number, status);
        requireReviewed();
        discussion.require(book);
        fits(discussion.minutes());
        discussion.present().forEach(person -> checkDuty(person, Duty.DECIDE, act));
        var position = discussions.size();
        var carried = discussion.carried(book);
        discussions.add(StoredDiscussion.of(round, discussion, carried, reviews.size(), act.day()));
        discussion.inFavor().forEach(person -> votes.add(Vote.of(position, person, true)));
        discussion.against().forEach(person -> votes.add(Vote.of(position, person, false)));
        discussion.absent().forEach(person -> votes.add(Vote.of(position, person, null)));
        discussion.present().forEach(person -> done(new DutyDone(Duty.DECIDE, person)));
        return new ProceedingEvent.Discussed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                discussion.chair(),
                discussion.inFavor(),
                discussion.against(),
                discussion.absent(),
                carried,
                discussion.minutes());
    }

    /**
     * Decides; the act says why. Every stop here is a reason for which the decision would be void (APL 38).
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.partyNotHeard}, {@code proceeding.rankTooLow},
     *     {@code proceeding.reasonMissing}, {@code proceeding.statementUnanswered}, {@code proceeding.reviewMissing},
     *     {@code proceeding.reviewNotPassed}, {@code proceeding.discussionMissing}, {@code proceeding.discussionAgainst},
     *     as {@link Ruling#requireWhole}, {@link IntendedPenalty#require}, {@link IntendedPenalty#requireTold} and
     *     {@link SeparationOfDuties#check}
     */
    public ProceedingEvent.Decided decide(Ruling ruling, DecisionFacts known, RuleBook book, Act act) {
        check(ProceedingStatus.DECIDED);
        var head = person(act);
        checkDuty(head, Duty.DECIDE, act);
        ruling.requireWhole(book, known);
        var penalty = ruling.penalty();
        var major = penalty != null && isMajor(penalty, known.penalty(), book);
        (major ? HeadAct.DECIDE_MAJOR : HeadAct.DECIDE).require(book, known.rank());
        var why = reason(act);
        fits(ruling.answer());
        RuleViolated.unless(statement == null || !ruling.answer().isBlank(), "proceeding.statementUnanswered", number);
        if (penalty != null) {
            requireHeard(penalty, known, book, act);
            if (major) {
                requireReviewed();
                requireDiscussed();
            }
        }
        status = ProceedingStatus.DECIDED;
        outcome = ruling.outcome();
        noPenalty = ruling.noPenalty();
        if (penalty != null) {
            penalties.add(StoredPenalty.of(
                    round, true, penalty, penalty.carriesHearing(book).outcome(), book.version()));
        }
        confiscation = penalty == null ? Money.ZERO : penalty.confiscated(book);
        decisionReason = why;
        decisionAnswer = ruling.answer();
        remedies = String.join(" ", ruling.remedies());
        decidedBy = head;
        decidedOn = act.effectiveOn();
        ruleBookVersion = book.version();
        done(new DutyDone(Duty.DECIDE, head));
        return new ProceedingEvent.Decided(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                violations(),
                ruling.outcome(),
                ruling.noPenalty(),
                measures(),
                fine(),
                confiscation(),
                penalty == null ? List.of() : grounds(penalty),
                ruling.remedies(),
                book.version());
    }

    private void requireHeard(IntendedPenalty penalty, DecisionFacts known, RuleBook book, Act act) {
        var told = told();
        if (told == null || status != ProceedingStatus.HEARD) {
            throw new RuleViolated("proceeding.partyNotHeard", number);
        }
        penalty.require(book, known.penalty(), act.day());
        fits(penalty.milder(), penalty.beyondDefault());
        penalty.requireTold(told, isHearingTold(), book);
    }

    private void requireReviewed() {
        var last = reviews.isEmpty() ? null : reviews.getLast();
        RuleViolated.unless(last != null && last.round() == round, "proceeding.reviewMissing", number);
        RuleViolated.unless(last != null && last.isPassed(), "proceeding.reviewNotPassed", number);
    }

    /** The discussion counts when it was about what the last review, after the last notice, had found. */
    private void requireDiscussed() {
        var last = discussions.isEmpty() ? null : discussions.getLast();
        RuleViolated.unless(
                last != null && last.round() == round && last.reviewed() == reviews.size(),
                "proceeding.discussionMissing",
                number);
        RuleViolated.unless(last != null && last.isCarried(), "proceeding.discussionAgainst", number);
    }

    /**
     * Whether a penalty must be reviewed by a lawyer and discussed by the heads before it is decided (APL 57(2), 58): a
     * hearing that was held asks for the review too, and is only held where the right to it is.
     */
    public boolean isMajor(IntendedPenalty penalty, PenaltyFacts known, RuleBook book) {
        return (Weight.HEARING_RIGHT.counts(book)
                        && (isHearingTold() || penalty.carriesHearing(book).outcome()))
                || (Weight.SERIOUS_BAND.counts(book) && known.band() == Band.SERIOUS)
                || (Weight.COMPLEX.counts(book) && complex);
    }

    /**
     * Keeps the letter that says it, once.
     *
     * @throws RuleViolated {@code proceeding.notDecided}, {@code proceeding.letterWrittenBefore}
     */
    public ProceedingEvent.LetterWritten write(DocumentNumber document, Act act) {
        RuleViolated.unless(decidedOn != null, "proceeding.notDecided", number);
        RuleViolated.unless(letter == null, "proceeding.letterWrittenBefore", number);
        letter = document;
        return new ProceedingEvent.LetterWritten(occurred(act), number, uscc, enterpriseName, document);
    }

    /**
     * The decision was served: it takes effect.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.servedInFuture}
     */
    public ProceedingEvent.DecisionServed serveDecision(LocalDate served, Act act) {
        check(ProceedingStatus.SERVED);
        RuleViolated.unless(!served.isAfter(act.day()), "proceeding.servedInFuture", served);
        status = ProceedingStatus.SERVED;
        servedOn = served;
        return new ProceedingEvent.DecisionServed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                license,
                measures(),
                served,
                violations(),
                fine(),
                confiscation());
    }

    /**
     * The fine was paid, with what is added when it was late.
     *
     * @param excluded review and litigation: their days do not count
     * @throws RuleViolated {@code proceeding.nothingToPay}, {@code proceeding.paidBefore}, {@code proceeding.paymentDay}
     */
    public ProceedingEvent.Paid pay(LocalDate day, List<Pause> excluded, RuleBook book, Act act) {
        var served = servedOn;
        if (served == null || status != ProceedingStatus.SERVED || !fine().isMoreThan(Money.ZERO)) {
            throw new RuleViolated("proceeding.nothingToPay", number);
        }
        RuleViolated.unless(paidOn == null, "proceeding.paidBefore", number);
        RuleViolated.unless(!day.isBefore(served) && !day.isAfter(act.day()), "proceeding.paymentDay", day);
        var late = LateFee.of(book, fine(), payBy(served, book).outcome().day(), day, excluded)
                .outcome();
        paidOn = day;
        lateFee = late.fee();
        return new ProceedingEvent.Paid(
                occurred(act), number, uscc, enterpriseName, fine(), day, late.days(), late.fee());
    }

    /**
     * Closes the file: everything that was decided is done.
     *
     * @throws RuleViolated {@code proceeding.step}, {@code proceeding.fineOpen}
     */
    public ProceedingEvent.Closed close(Act act) {
        check(ProceedingStatus.CLOSED);
        RuleViolated.unless(paidOn != null || !fine().isMoreThan(Money.ZERO), "proceeding.fineOpen", number);
        status = ProceedingStatus.CLOSED;
        closedOn = act.day();
        return new ProceedingEvent.Closed(occurred(act), number, uscc, enterpriseName);
    }

    private void check(ProceedingStatus next) {
        RuleViolated.unless(status.successors().contains(next), "proceeding.step", number, status, next);
    }

    private Hearing requireHearingDay(Act act) {
        var set = hearing;
        if (set == null || status != ProceedingStatus.HEARING_SET) {
            throw new RuleViolated("proceeding.step", number, status, ProceedingStatus.HEARD);
        }
        RuleViolated.unless(set.plan().chair().equals(person(act)), "proceeding.notChair", number);
        RuleViolated.unless(!act.day().isBefore(set.day()), "proceeding.hearingNotYet", set.day());
        return set;
    }

    /** Ties to the party are known only outside; what somebody has done here is known here. */
    private void checkDuty(PersonNumber person, Duty duty, Act act) {
        SeparationOfDuties.check(person, duty, matter(), List.of(), act.day());
    }

    private PersonNumber person(Act act) {
        var person = act.actor().person();
        if (person == null) {
            throw new RuleViolated("proceeding.withoutPerson", number);
        }
        return person;
    }

    private static String reason(Act act) {
        var reason = act.reason() == null ? "" : act.reason();
        text(reason, "proceeding.reasonMissing");
        return reason;
    }

    private static void text(String text, String missing) {
        RuleViolated.unless(!text.isBlank(), missing);
        fits(text);
    }

    private static void fits(String... texts) {
        for (var text : texts) {
            RuleViolated.unless(text.length() <= LONGEST_TEXT, "proceeding.textLength", LONGEST_TEXT);
        }
    }

    private void done(DutyDone done) {
        if (!matter().done().contains(done)) {
            duties.add(StoredDuty.of(done));
        }
    }

    private void keep(List<DocumentNumber> more) {
        more.forEach(document -> documents.add(new ProceedingDocument(document)));
    }

    private LocalDate due(String rule, RuleBook book) {
        var served = noticeServedOn;
        if (served == null) {
            throw new RuleViolated("proceeding.noticeNotServed", number);
        }
        return DueDates.of(book, rule, served, List.of()).outcome().day();
    }

    private Reasoned<DueDate> payBy(LocalDate served, RuleBook book) {
        return DueDates.of(book, PAY, served, List.of());
    }

    private static List<String> grounds(IntendedPenalty penalty) {
        return List.copyOf(new TreeSet<>(penalty.grounds().values()));
    }

    private Optional<StoredPenalty> last(boolean decided) {
        return penalties.stream()
                .filter(penalty -> penalty.isDecided() == decided)
                .reduce((earlier, later) -> later);
    }

    /** Who has done what on it so far, here and on the violations before. */
    public Matter matter() {
        return new Matter(
                subject(), uscc.value(), duties.stream().map(StoredDuty::value).toList());
    }

    /** Who investigates, or did before it was filed. */
    public List<PersonNumber> investigators() {
        return matter().done().stream()
                .filter(done -> done.duty() == Duty.INVESTIGATE)
                .map(DutyDone::person)
                .toList();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PROCEEDING, number.value());
    }

    public ProceedingNumber number() {
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

    /** What it is about. */
    public List<Charge> charges() {
        return List.copyOf(charges);
    }

    /** The numbers of the violations that it is about. */
    public List<ViolationNumber> violations() {
        return charges.stream().map(Charge::violation).toList();
    }

    /** By which place of the violation the office is competent. */
    public String place() {
        return place;
    }

    /** What was known when it was proposed. */
    public String facts() {
        return facts;
    }

    /** Whether the head has the longer time of special cases to file it. */
    public boolean isSpecial() {
        return special;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public ProceedingStatus status() {
        return status;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable String notFiledReason() {
        return notFiledReason;
    }

    /** What the investigators propose. */
    public @Nullable ReportedOutcome reportedOutcome() {
        return reportedOutcome;
    }

    /** What the investigators found. */
    public @Nullable String report() {
        return report;
    }

    /** Whether the investigators found the circumstances complex. */
    public boolean isComplex() {
        return complex;
    }

    public @Nullable LocalDate extendedOn() {
        return extendedOn;
    }

    public @Nullable String extensionReason() {
        return extensionReason;
    }

    /** Evidence, statements and records. */
    public List<DocumentNumber> documents() {
        return documents.stream().map(ProceedingDocument::document).toList();
    }

    /** How many notices there were. */
    public int round() {
        return round;
    }

    /** What the party was told last; absent before the first notice. */
    public @Nullable IntendedPenalty told() {
        return last(false).map(StoredPenalty::value).orElse(null);
    }

    /** Whether the last notice told the party of its right to a hearing. */
    public boolean isHearingTold() {
        return last(false).map(StoredPenalty::carriesHearing).orElse(false);
    }

    public @Nullable LocalDate noticeServedOn() {
        return noticeServedOn;
    }

    /** What shows that the notice was served. */
    public @Nullable String noticeProof() {
        return noticeProof;
    }

    /** What the party said. */
    public @Nullable String statement() {
        return statement;
    }

    public @Nullable LocalDate statedOn() {
        return statedOn;
    }

    /** How the party gave up the hearing; absent while it did not. */
    public @Nullable WaiverKind waiver() {
        return waiver;
    }

    /** The hearing on the last notice. */
    public @Nullable Hearing hearing() {
        return hearing;
    }

    public List<LegalReview> reviews() {
        return List.copyOf(reviews);
    }

    /** The collective discussions, in their order. */
    public List<Discussion> discussions() {
        var found = new ArrayList<Discussion>();
        for (var position = 0; position < discussions.size(); position++) {
            var stored = discussions.get(position);
            found.add(new Discussion(
                    stored.chair(),
                    voters(position, true),
                    voters(position, false),
                    voters(position, null),
                    stored.minutes()));
        }
        return List.copyOf(found);
    }

    /** The collective discussions with what came of them, in their order. */
    public List<HeldDiscussion> heldDiscussions() {
        var found = discussions();
        var held = new ArrayList<HeldDiscussion>();
        for (var position = 0; position < found.size(); position++) {
            var stored = discussions.get(position);
            held.add(new HeldDiscussion(stored.round(), stored.discussedOn(), stored.isCarried(), found.get(position)));
        }
        return List.copyOf(held);
    }

    /** Whether a legal review was passed after the last notice. */
    public boolean isReviewed() {
        var last = reviews.isEmpty() ? null : reviews.getLast();
        return last != null && last.round() == round && last.isPassed();
    }

    /** Whether the heads were in favor, on what the last review found. */
    public boolean isDiscussed() {
        var last = discussions.isEmpty() ? null : discussions.getLast();
        return last != null && last.round() == round && last.reviewed() == reviews.size() && last.isCarried();
    }

    /** When it was discussed last. */
    public @Nullable LocalDate discussedOn() {
        return discussions.isEmpty() ? null : discussions.getLast().discussedOn();
    }

    private List<PersonNumber> voters(int discussion, @Nullable Boolean inFavor) {
        return votes.stream()
                .filter(vote -> vote.discussion() == discussion && Objects.equals(vote.inFavor(), inFavor))
                .map(Vote::person)
                .toList();
    }

    /** What was decided; absent before. */
    public @Nullable ReportedOutcome outcome() {
        return outcome;
    }

    /** Why there is no penalty, where that was decided. */
    public @Nullable NoPenalty noPenalty() {
        return noPenalty;
    }

    /** The penalty that was decided; absent where there is none. */
    public @Nullable IntendedPenalty decided() {
        return last(true).map(StoredPenalty::value).orElse(null);
    }

    /** The measures that were decided. */
    public Set<MeasureKind> measures() {
        return last(true).map(penalty -> penalty.value().measures()).orElse(Set.of());
    }

    /** The fine that was decided; nothing where there is none. */
    public Money fine() {
        return last(true).map(penalty -> penalty.value().fineAmount()).orElse(Money.ZERO);
    }

    /** What is confiscated. */
    public Money confiscation() {
        return confiscation == null ? Money.ZERO : confiscation;
    }

    /** Why it was decided so. */
    public @Nullable String decisionReason() {
        return decisionReason;
    }

    /** What is said to the party's statement. */
    public @Nullable String decisionAnswer() {
        return decisionAnswer;
    }

    /** The rule book ids of the remedies that the party is told of. */
    public List<String> remedies() {
        return remedies.isEmpty() ? List.of() : List.of(remedies.split(" ", -1));
    }

    public @Nullable PersonNumber decidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** By which version of the rule book it was decided. */
    public @Nullable String ruleBookVersion() {
        return ruleBookVersion;
    }

    public @Nullable DocumentNumber letter() {
        return letter;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** The last day to pay without more; absent where nothing is to be paid. */
    public Optional<LocalDate> payBy(RuleBook book) {
        var served = servedOn;
        return served == null || !fine().isMoreThan(Money.ZERO)
                ? Optional.empty()
                : Optional.of(payBy(served, book).outcome().day());
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    /** What was added because it was paid late; absent while it is not paid. */
    public @Nullable Money lateFee() {
        return lateFee;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Whether the time to decide runs. */
    public boolean isBeingDecided() {
        return filedOn != null && decidedOn == null;
    }

    /** Whether the party may see it: from the notice on. */
    public boolean isOpenToParty() {
        return status.isOpenToParty();
    }
}
