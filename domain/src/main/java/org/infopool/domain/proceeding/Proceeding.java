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
import java.util.List;
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
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.shared.TextRule;
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

    /** The time in which the party, having made its statement, can replace it: until that of the statement ends. */
    public static final String SUPPLEMENT = "apl.45-1.supplement";

    /** The time of the party to ask for a hearing. */
    public static final String REQUEST = "p14.36.request";

    /** The time of the party to pay. */
    public static final String PAY = "apl.67-3.pay";

    /** The places of a violation by which an office is competent. */
    public static final String PLACES = "p14.8.place";

    /** How many must investigate. */
    public static final String OFFICERS = "p14.18.officers";

    private static final TextRule TEXT = new TextRule("proceeding.textLength", 4000);

    @Column(name = "proceeding_number", nullable = false, updatable = false)
    private ProceedingNumber number;

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

    @ElementCollection
    @CollectionTable(name = "proceeding_violation", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<Charge> charges = new ArrayList<>();

    @Embedded
    private Filing filing;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProceedingStatus status = ProceedingStatus.PROPOSED;

    @ElementCollection
    @CollectionTable(name = "proceeding_duty", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<StoredDuty> duties = new ArrayList<>();

    @Embedded
    private InvestigationReport investigation = InvestigationReport.none();

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "extension_reason")
    private @Nullable String extensionReason;

    @ElementCollection
    @CollectionTable(name = "proceeding_document", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<ProceedingDocument> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proceeding_penalty", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    private List<StoredPenalty> penalties = new ArrayList<>();

    @Embedded
    private RightToBeHeard toBeHeard = RightToBeHeard.none();

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

    @Embedded
    private Decision decision = Decision.none();

    @Embedded
    private @Nullable Execution execution = Execution.none();

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
        proceeding.searchText =
                SearchText.of(proceeding.enterpriseName, proceeding.number.value(), proceeding.uscc.value());
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
        proposal.requireWhole(book);
        TEXT.require(proposal.facts(), "proceeding.factsMissing");
        proposal.charges().forEach(charge -> charge.requireInTime(book));
        charges.addAll(proposal.charges());
        filing = Filing.of(proposal, act.day());
        proposal.done().forEach(this::done);
        return new ProceedingEvent.Proposed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                violations(),
                proposal.facts(),
                proposal.special());
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
        filing = filing.filed(act.effectiveOn());
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
        var why = TEXT.require(act.reason(), "proceeding.reasonMissing");
        status = ProceedingStatus.NOT_FILED;
        filing = filing.notFiled(why);
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
        TEXT.require(found.report(), "proceeding.reportMissing");
        status = ProceedingStatus.INVESTIGATED;
        investigation = InvestigationReport.of(found);
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
        var why = TEXT.require(act.reason(), "proceeding.reasonMissing");
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
        TEXT.fits(intended.milder(), intended.beyondDefault());
        var carries = intended.carriesHearing(book).outcome();
        status = ProceedingStatus.NOTIFIED;
        toBeHeard = toBeHeard.toldAnew();
        penalties.add(StoredPenalty.of(toBeHeard.round(), false, intended, carries, book.version()));
        return new ProceedingEvent.Notified(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                license,
                toBeHeard.round(),
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
        TEXT.fits(proof);
        status = ProceedingStatus.ANSWERING;
        toBeHeard = toBeHeard.served(served, proof);
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
        RuleViolated.unless(status.isOpenToStatement(), "proceeding.noStatement", number, status);
        TEXT.require(said, "proceeding.statementMissing");
        toBeHeard = toBeHeard.stated(said, act.day());
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
        var last = lastDay(REQUEST, book);
        RuleViolated.unless(!act.day().isAfter(last) && toBeHeard.waiver() == null, "proceeding.hearingTooLate", last);
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
        RuleViolated.unless(toBeHeard.waiver() == null, "proceeding.waivedBefore", number);
        switch (how) {
            case SILENCE -> {
                RuleViolated.unless(
                        status == ProceedingStatus.ANSWERING,
                        "proceeding.step",
                        number,
                        status,
                        ProceedingStatus.HEARD);
                var last = lastDay(REQUEST, book);
                RuleViolated.unless(act.day().isAfter(last), "proceeding.requestStillOpen", last);
            }
            case ABSENCE -> {
                requireHearingDay(act);
                status = ProceedingStatus.HEARD;
            }
        }
        toBeHeard = toBeHeard.waived(how);
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
                !isHearingTold() || toBeHeard.waiver() == WaiverKind.SILENCE,
                "proceeding.requestStillOpen",
                lastDay(REQUEST, book));
        var last = lastDay(STATEMENT, book);
        RuleViolated.unless(act.day().isAfter(last), "proceeding.answerStillOpen", last);
        status = ProceedingStatus.HEARD;
        return new ProceedingEvent.AnswerEnded(
                occurred(act), number, uscc, enterpriseName, toBeHeard.statement() != null);
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
        TEXT.fits(plan.place());
        checkDuty(plan.chair(), Duty.CHAIR_HEARING, act);
        status = ProceedingStatus.HEARING_SET;
        toBeHeard = toBeHeard.with(Hearing.of(plan));
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
        TEXT.fits(record.minutes(), record.refusal(), String.join("\n", record.representatives()));
        status = ProceedingStatus.HEARD;
        toBeHeard = toBeHeard.with(set.held(record, act.day()));
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
        TEXT.require(opinion, "proceeding.opinionMissing");
        deliberation().review(reviewer, passed, opinion, act.day());
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
        deliberation().requireReviewed(number);
        discussion.require(book);
        TEXT.fits(discussion.minutes());
        discussion.present().forEach(person -> checkDuty(person, Duty.DECIDE, act));
        var carried = discussion.carried(book);
        deliberation().discuss(discussion, carried, act.day());
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
        var why = TEXT.require(act.reason(), "proceeding.reasonMissing");
        TEXT.fits(ruling.answer());
        RuleViolated.unless(
                toBeHeard.statement() == null || !ruling.answer().isBlank(), "proceeding.statementUnanswered", number);
        if (penalty != null) {
            requireHeard(penalty, known, book, act);
            if (major) {
                deliberation().requireReviewed(number);
                deliberation().requireDiscussed(number);
            }
        }
        status = ProceedingStatus.DECIDED;
        if (penalty != null) {
            penalties.add(StoredPenalty.of(
                    toBeHeard.round(),
                    true,
                    penalty,
                    penalty.carriesHearing(book).outcome(),
                    book.version()));
        }
        var confiscated = penalty == null ? Money.ZERO : penalty.confiscated(book);
        decision = Decision.of(ruling, confiscated, why, head, act.effectiveOn(), book.version());
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
                confiscated,
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
        TEXT.fits(penalty.milder(), penalty.beyondDefault());
        penalty.requireTold(told, isHearingTold(), book);
    }

    /**
     * Whether a penalty must be reviewed by a lawyer and discussed by the heads before it is decided (APL 57(2), 58): a
     * hearing that was held asks for the review too, and is only held where the right to it is.
     */
    public boolean isMajor(IntendedPenalty penalty, PenaltyFacts known, RuleBook book) {
        return (Weight.HEARING_RIGHT.counts(book)
                        && (isHearingTold() || penalty.carriesHearing(book).outcome()))
                || (Weight.SERIOUS_BAND.counts(book) && known.band() == Band.SERIOUS)
                || (Weight.COMPLEX.counts(book) && investigation.isComplex());
    }

    /**
     * Keeps the letter that says it, once.
     *
     * @throws RuleViolated {@code proceeding.notDecided}, {@code proceeding.letterWrittenBefore}
     */
    public ProceedingEvent.LetterWritten write(DocumentNumber document, Act act) {
        RuleViolated.unless(decision.isMade(), "proceeding.notDecided", number);
        RuleViolated.unless(execution().letter() == null, "proceeding.letterWrittenBefore", number);
        execution = execution().written(document);
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
        execution = execution().served(served);
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
                decision.confiscation());
    }

    /**
     * The fine was paid, with what is added when it was late.
     *
     * @param excluded review and litigation: their days do not count
     * @throws RuleViolated {@code proceeding.nothingToPay}, {@code proceeding.paidBefore}, {@code proceeding.paymentDay}
     */
    public ProceedingEvent.Paid pay(LocalDate day, List<Pause> excluded, RuleBook book, Act act) {
        var served = execution().servedOn();
        if (served == null || status != ProceedingStatus.SERVED || !fine().isMoreThan(Money.ZERO)) {
            throw new RuleViolated("proceeding.nothingToPay", number);
        }
        RuleViolated.unless(execution().paidOn() == null, "proceeding.paidBefore", number);
        RuleViolated.unless(!day.isBefore(served) && !day.isAfter(act.day()), "proceeding.paymentDay", day);
        var late = LateFee.of(book, fine(), payBy(served, book).outcome().day(), day, excluded)
                .outcome();
        execution = execution().paid(day, late.fee());
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
        RuleViolated.unless(
                execution().paidOn() != null || !fine().isMoreThan(Money.ZERO), "proceeding.fineOpen", number);
        status = ProceedingStatus.CLOSED;
        closedOn = act.day();
        return new ProceedingEvent.Closed(occurred(act), number, uscc, enterpriseName);
    }

    private void check(ProceedingStatus next) {
        RuleViolated.unless(status.successors().contains(next), "proceeding.step", number, status, next);
    }

    private Hearing requireHearingDay(Act act) {
        var set = toBeHeard.hearing();
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

    private void done(DutyDone done) {
        if (!matter().done().contains(done)) {
            duties.add(StoredDuty.of(done));
        }
    }

    private void keep(List<DocumentNumber> more) {
        more.forEach(document -> documents.add(new ProceedingDocument(document)));
    }

    private LocalDate lastDay(String rule, RuleBook book) {
        return toBeHeard.lastDay(rule, book).orElseThrow(() -> new RuleViolated("proceeding.noticeNotServed", number));
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

    /** What the head was asked to file. */
    public Filing filing() {
        return filing;
    }

    public ProceedingStatus status() {
        return status;
    }

    /** What the investigators have reported. */
    public InvestigationReport investigation() {
        return investigation;
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

    /** What the party could say, and said. */
    public RightToBeHeard toBeHeard() {
        return toBeHeard;
    }

    /** What the party was told last; absent before the first notice. */
    public @Nullable IntendedPenalty told() {
        return last(false).map(StoredPenalty::value).orElse(null);
    }

    /** Whether the last notice told the party of its right to a hearing. */
    public boolean isHearingTold() {
        return last(false).map(StoredPenalty::carriesHearing).orElse(false);
    }

    /** What lawyers found and heads discussed. */
    public Deliberation deliberation() {
        return new Deliberation(reviews, discussions, votes, toBeHeard.round());
    }

    /** What was decided. */
    public Decision decision() {
        return decision;
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

    /** What followed on the decision. */
    public Execution execution() {
        // Nothing is kept of it before, and from nothing the persistence provider makes null.
        return execution == null ? Execution.none() : execution;
    }

    /** The last day to pay without more; absent where nothing is to be paid. */
    public Optional<LocalDate> payBy(RuleBook book) {
        var served = execution().servedOn();
        return served == null || !fine().isMoreThan(Money.ZERO)
                ? Optional.empty()
                : Optional.of(payBy(served, book).outcome().day());
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Whether the time to decide runs. */
    public boolean isBeingDecided() {
        return filing.filedOn() != null && !decision.isMade();
    }

    /** Whether the party may see it: from the notice on. */
    public boolean isOpenToParty() {
        return status.isOpenToParty();
    }
}
