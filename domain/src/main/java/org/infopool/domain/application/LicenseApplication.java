package org.infopool.domain.application;

import jakarta.persistence.AttributeOverride;
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
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.SeparationOfDuties;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * A request for a license, from draft to decision.
 *
 * <p>The enterprise writes it, declares it true and hands it in. The authority answers within the time of ALL 32: it
 * accepts, or tells once and completely what is missing; if it keeps silent, the application is deemed accepted from
 * the day it was received. Two different people assess it, the rule book makes a recommendation of what they found,
 * and a director who was neither of them decides. What was granted becomes a license elsewhere, made from the event.
 */
@Entity
@Table(name = "license_application")
public class LicenseApplication extends Recorded {
    /** The rule book id of the time in which the authority answers what was handed in (ALL 32). */
    public static final String ANSWER = "all.32-1-4.correction";

    /** The rule book id of the time in which the authority decides (ALL 42). */
    public static final String DECIDE = "all.42-1.decide";

    /** What directors and applicants write is kept up to this length. */
    static final TextRule TEXT = new TextRule("application.textLength", 4000);

    /** So many documents can be given for one purpose. */
    public static final int MOST_EVIDENCE = 60;

    @Column(name = "application_number", nullable = false, updatable = false)
    private ApplicationNumber number;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(name = "latin_name")
    private @Nullable String latinName;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Embedded
    private StoredRequest request;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    /** The applicant's code until it is over, absent afterwards: the database allows each code once. */
    @Column(name = "open_marker")
    private @Nullable UnifiedSocialCreditCode openMarker;

    @Column(name = "business", nullable = false)
    private String business = "";

    @Column(name = "notice_url", nullable = false)
    private String noticeUrl = "";

    @Column(name = "notice_version", nullable = false)
    private String noticeVersion = "";

    @Column(name = "officer_name", nullable = false)
    private String officerName = "";

    @Column(name = "officer_contact", nullable = false)
    private String officerContact = "";

    @ElementCollection
    @CollectionTable(name = "application_activity", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<ProcessingActivity> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_statement", joinColumns = @JoinColumn(name = "application_id"))
    private List<CriterionStatement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_evidence", joinColumns = @JoinColumn(name = "application_id"))
    private List<Evidence> evidence = new ArrayList<>();

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "declared_by")
    private @Nullable PersonNumber declaredBy;

    /** The number of the signed declaration on paper; absent while it was declared in the portal or not at all. */
    @Column(name = "paper_number")
    private @Nullable String paperNumber;

    @Column(name = "paper_signed_on")
    private @Nullable LocalDate paperSignedOn;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "accepted_by_silence", nullable = false)
    private boolean acceptedBySilence;

    @Column(name = "deficiency_told", nullable = false)
    private boolean deficiencyTold;

    @Embedded
    private @Nullable IntakeAnswer answer;

    /** Absent when it is read and nobody assesses yet: that is how the provider reads what is empty. */
    @Embedded
    private @Nullable Seats seats;

    @Enumerated(EnumType.STRING)
    @Column(name = "recommendation")
    private @Nullable Recommendation recommendation;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "refusal_intended_by"))
    @AttributeOverride(name = "on", column = @Column(name = "refusal_intended_on"))
    @AttributeOverride(name = "reason", column = @Column(name = "refusal_reason"))
    @AttributeOverride(name = "servedOn", column = @Column(name = "refusal_served_on"))
    private @Nullable IntendedDecision refusal;

    @ElementCollection
    @CollectionTable(name = "application_refusal_ground", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<StoredGround> refusalGrounds = new ArrayList<>();

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    /** For the persistence provider. */
    protected LicenseApplication() {}

    /** An empty draft: call {@link #open} next. */
    public LicenseApplication(
            ApplicationNumber number,
            Request request,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            @Nullable String latinName,
            OfficeNumber office) {
        this.number = number;
        this.request = StoredRequest.of(request);
        this.uscc = uscc;
        openMarker = uscc;
        this.enterpriseName = enterpriseName;
        this.latinName = latinName;
        this.office = office;
        searchText = SearchText.of(enterpriseName, latinName, number.value(), uscc.value());
    }

    /** Begins the draft. */
    public ApplicationEvent.Opened open(Act act) {
        return new ApplicationEvent.Opened(occurred(act), number, request(), uscc, office);
    }

    /**
     * Replaces what was filled in.
     *
     * @throws RuleViolated {@code application.notEditable}
     */
    public ApplicationEvent.Filled fill(ApplicationForm form, Act act) {
        RuleViolated.unless(status.isEditable(), "application.notEditable", number, status);
        business = form.business();
        noticeUrl = form.noticeUrl();
        noticeVersion = form.noticeVersion();
        officerName = form.officerName();
        officerContact = form.officerContact();
        activities.clear();
        activities.addAll(form.activities());
        statements.clear();
        form.statements().forEach((group, text) -> statements.add(new CriterionStatement(group, text)));
        var hash = ContentHash.of(form);
        contentHash = hash;
        return new ApplicationEvent.Filled(occurred(act), number, uscc, hash);
    }

    /**
     * Adds a document as evidence for one group of criteria.
     *
     * @throws RuleViolated {@code application.notEditable}, {@code application.tooMuchEvidence}
     */
    public ApplicationEvent.EvidenceAdded addEvidence(String group, DocumentNumber document, Act act) {
        RuleViolated.unless(status.isEditable(), "application.notEditable", number, status);
        RuleViolated.unless(evidence.size() < MOST_EVIDENCE, "application.tooMuchEvidence", MOST_EVIDENCE);
        evidence.add(new Evidence(group, document));
        return new ApplicationEvent.EvidenceAdded(occurred(act), number, uscc, group, document);
    }

    /**
     * Takes a document out again, as long as nothing is handed in. The document itself is kept, as all are.
     *
     * @throws RuleViolated {@code application.notEditable}, {@code notFound}
     */
    public ApplicationEvent.EvidenceRemoved removeEvidence(DocumentNumber document, Act act) {
        RuleViolated.unless(status.isEditable(), "application.notEditable", number, status);
        RuleViolated.unless(evidence.removeIf(one -> one.document().equals(document)), "notFound", document);
        return new ApplicationEvent.EvidenceRemoved(occurred(act), number, uscc, document);
    }

    /**
     * Hands the application in, signed: the one who acts declares that it is true (ALL 31).
     *
     * @param deficiencies what the rule book still misses in it
     * @throws RuleViolated {@code application.step}, {@code application.notComplete} with what is missing,
     *     {@code application.noDeclarant}, {@code application.renewalTooLate}
     */
    public ApplicationEvent.Submitted submit(List<Deficiency> deficiencies, Act act) {
        var supplement = status == ApplicationStatus.DEFICIENT;
        RuleViolated.unless(
                deficiencies.isEmpty(),
                "application.notComplete",
                deficiencies.stream().map(Deficiency::field).distinct().collect(Collectors.joining(", ")));
        RuleViolated.unless(act.actor().person() != null, "application.noDeclarant");
        if (!supplement) {
            request().requireTimely(number, act.day());
        }
        step(ApplicationStatus.SUBMITTED);
        declaredBy = act.actor().person();
        submittedAt = act.at();
        receivedOn = act.day();
        var hash = ContentHash.of(form());
        contentHash = hash;
        return new ApplicationEvent.Submitted(
                occurred(act), number, request(), uscc, enterpriseName, hash, act.day(), supplement, null);
    }

    /**
     * Takes in what the applicant handed in on paper, declared true by their signature there (ALL 31). Other than a form
     * in the portal, a paper comes as it is: what it lacks is told afterwards (ALL 32), and does not keep it out.
     *
     * @throws RuleViolated {@code application.step}, {@code paper.receivedInFuture}
     */
    public ApplicationEvent.Submitted submitOnPaper(PaperDeclaration declaration, Act act) {
        declaration.notAfter(act.day());
        step(ApplicationStatus.SUBMITTED);
        paperNumber = declaration.number();
        paperSignedOn = declaration.signedOn();
        submittedAt = act.at();
        receivedOn = declaration.receivedOn();
        var hash = ContentHash.of(form());
        contentHash = hash;
        return new ApplicationEvent.Submitted(
                occurred(act),
                number,
                request(),
                uscc,
                enterpriseName,
                hash,
                declaration.receivedOn(),
                false,
                declaration);
    }

    /**
     * Tells the applicant, once and completely, what is missing (ALL 32(1)(4)).
     *
     * @throws RuleViolated {@code application.termOver}, {@code application.step}, {@code application.deficiencyToldBefore},
     *     {@code application.noDeficiencyNamed}
     */
    public ApplicationEvent.FoundDeficient findDeficient(List<ApplicationEvent.Shortcoming> deficiencies, Act act) {
        request().requireDecidable(number, act.day());
        RuleViolated.unless(!deficiencyTold, "application.deficiencyToldBefore", number);
        RuleViolated.unless(!deficiencies.isEmpty(), "application.noDeficiencyNamed");
        step(ApplicationStatus.DEFICIENT);
        deficiencyTold = true;
        return new ApplicationEvent.FoundDeficient(
                occurred(act), number, uscc, enterpriseName, List.copyOf(deficiencies));
    }

    /**
     * Takes the application up (ALL 32(1)(5)).
     *
     * @throws RuleViolated {@code application.termOver}, {@code application.step}
     */
    public ApplicationEvent.Accepted accept(Act act) {
        request().requireDecidable(number, act.day());
        return accept(act.effectiveOn(), false, act);
    }

    /**
     * The authority kept silent: the application counts as accepted from the day it was received (ALL 32(1)(4)).
     *
     * @throws RuleViolated {@code application.step}
     */
    public ApplicationEvent.Accepted deemAccepted(Act act) {
        var from = receivedOn == null ? act.day() : receivedOn;
        return accept(from, true, act.effective(from));
    }

    private ApplicationEvent.Accepted accept(LocalDate day, boolean deemed, Act act) {
        step(ApplicationStatus.ACCEPTED);
        acceptedOn = day;
        acceptedBySilence = deemed;
        return new ApplicationEvent.Accepted(occurred(act), number, uscc, enterpriseName, day, deemed);
    }

    /**
     * Tells the applicant that no license is needed, and why (ALL 32(1)(1)).
     *
     * @throws RuleViolated {@code application.step}, and as {@link IntakeAnswer} refuses
     */
    public ApplicationEvent.NotRequired findNotRequired(LicenseNeed need, Act act) {
        answer(ApplicationStatus.NOT_REQUIRED, IntakeAnswer.notRequired(need, act), act);
        return new ApplicationEvent.NotRequired(occurred(act), number, uscc, enterpriseName, need);
    }

    /**
     * Tells the applicant that another authority is competent, and which (ALL 32(1)(2)).
     *
     * @throws RuleViolated {@code application.step}, and as {@link IntakeAnswer} refuses
     */
    public ApplicationEvent.NotCompetent findNotCompetent(String authority, Act act) {
        var told = IntakeAnswer.notCompetent(authority, act);
        answer(ApplicationStatus.NOT_COMPETENT, told, act);
        return new ApplicationEvent.NotCompetent(occurred(act), number, uscc, enterpriseName, authority.strip());
    }

    /**
     * Does not accept an untrue application, and warns the applicant (ALL 78).
     *
     * @throws RuleViolated {@code application.step}, and as {@link Falsity} and {@link IntakeAnswer} refuse
     */
    public ApplicationEvent.NotAccepted refuseToAccept(Falsity untrue, RuleBook book, Act act) {
        var barredUntil = untrue.barredUntil(book, act.day());
        answer(ApplicationStatus.NOT_ACCEPTED, IntakeAnswer.notAccepted(untrue, barredUntil, act), act);
        return new ApplicationEvent.NotAccepted(occurred(act), number, uscc, enterpriseName, untrue, barredUntil);
    }

    private void answer(ApplicationStatus next, IntakeAnswer told, Act act) {
        request().requireDecidable(number, act.day());
        step(next);
        answer = told;
    }

    /**
     * The time to decide stands still, for something that takes time by its nature; the act says what for (ALL 45).
     *
     * @param until the day by which that is expected to be over, which the applicant is told
     * @throws RuleViolated {@code application.clockNotRunning}, {@code application.clockReason}, {@code
     *     application.pauseUntil}
     */
    public ApplicationEvent.ClockPaused pauseClock(PauseGround ground, LocalDate until, Act act) {
        checkDeciding();
        checkReason(act);
        RuleViolated.unless(until.isAfter(act.day()), "application.pauseUntil", until);
        return new ApplicationEvent.ClockPaused(occurred(act), number, uscc, enterpriseName, ground, until);
    }

    /**
     * What the time to decide stood still for is over.
     *
     * @throws RuleViolated {@code application.clockNotRunning}
     */
    public ApplicationEvent.ClockResumed resumeClock(PauseGround ground, Act act) {
        checkDeciding();
        return new ApplicationEvent.ClockResumed(occurred(act), number, uscc, enterpriseName, ground);
    }

    /**
     * The authority takes more time to decide, once; the act says why (ALL 42(1)).
     *
     * @param rank how high the one stands who approves it: the law asks for the head of the authority
     * @throws RuleViolated {@code application.clockNotRunning}, {@code application.extensionRank}, {@code
     *     application.clockReason}
     */
    public ApplicationEvent.ClockExtended extendClock(@Nullable Rank rank, Act act) {
        checkDeciding();
        RuleViolated.unless(rank != null && rank.covers(Rank.HEAD), "application.extensionRank", Rank.HEAD);
        checkReason(act);
        return new ApplicationEvent.ClockExtended(occurred(act), number, uscc, enterpriseName);
    }

    private void checkDeciding() {
        RuleViolated.unless(status.isBeingDecided(), "application.clockNotRunning", number, status);
    }

    private static void checkReason(Act act) {
        TEXT.require(act.reason(), "application.clockReason");
    }

    /**
     * Somebody takes the next free seat as assessor; the first begins the vetting (ALL 34).
     *
     * @throws RuleViolated {@code application.notVetting}, {@code application.seatsTaken}, and what {@link
     *     SeparationOfDuties} refuses
     */
    public ApplicationEvent.AssessorSeated takeSeat(PersonNumber assessor, Act act) {
        RuleViolated.unless(
                status == ApplicationStatus.ACCEPTED || status == ApplicationStatus.VETTING,
                "application.notVetting",
                number,
                status);
        var duty = freeSeat();
        var taken = seats().with(assessor, number);
        SeparationOfDuties.check(assessor, duty, matter(), List.of(), act.day());
        if (duty == Duty.ASSESS) {
            step(ApplicationStatus.VETTING);
        }
        seats = taken;
        var seat = duty == Duty.ASSESS ? Seat.FIRST : Seat.SECOND;
        return new ApplicationEvent.AssessorSeated(occurred(act), number, uscc, seat, assessor);
    }

    /**
     * Sends the assessed application to the director.
     *
     * @throws RuleViolated {@code application.step}, {@code application.notAssessor}
     */
    public ApplicationEvent.Recommended recommend(Recommendation made, String ruleBookVersion, Act act) {
        RuleViolated.unless(seats().has(act.actor().person()), "application.notAssessor", number);
        step(ApplicationStatus.RECOMMENDED);
        recommendation = made;
        return new ApplicationEvent.Recommended(occurred(act), number, uscc, made, ruleBookVersion);
    }

    /**
     * Grants the license.
     *
     * @param departure the reason for departing from the recommendation; needed exactly when it was not to grant on
     *     these terms
     * @throws RuleViolated {@code application.step}, {@code decision.withoutPerson}, {@code decision.noGround}, {@code
     *     decision.departureWithoutReason}, {@code application.textLength}, and what {@link SeparationOfDuties} refuses
     */
    public ApplicationEvent.Granted grant(
            List<Ground> grounds,
            List<Condition> conditions,
            @Nullable String departure,
            String ruleBookVersion,
            Act act) {
        director(act);
        RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", number);
        var recommended = recommended(ApplicationStatus.GRANTED);
        var reason = written(departure);
        RuleViolated.unless(
                reason != null || !departs(recommended, conditions), "decision.departureWithoutReason", recommended);
        step(ApplicationStatus.GRANTED);
        decidedOn = act.effectiveOn();
        return new ApplicationEvent.Granted(
                occurred(act),
                number,
                request(),
                uscc,
                enterpriseName,
                latinName,
                office,
                business,
                form().scale(),
                recommended,
                List.copyOf(grounds),
                List.copyOf(conditions),
                reason,
                ruleBookVersion);
    }

    private static @Nullable String written(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        TEXT.fits(text.strip());
        return text.strip();
    }

    private PersonNumber director(Act act) {
        var director = act.actor().person();
        if (director == null) {
            throw new RuleViolated("decision.withoutPerson", number);
        }
        request().requireDecidable(number, act.day());
        SeparationOfDuties.check(director, Duty.DECIDE, matter(), List.of(), act.day());
        return director;
    }

    private Recommendation recommended(ApplicationStatus next) {
        if (recommendation == null) {
            throw new RuleViolated("application.step", number, status, next);
        }
        return recommendation;
    }

    /** Whether granting under these conditions is something else than what was recommended. */
    private static boolean departs(Recommendation recommended, List<Condition> conditions) {
        return switch (recommended) {
            case GRANT -> !conditions.isEmpty();
            case GRANT_WITH_CONDITIONS -> conditions.isEmpty();
            case REFUSE -> true;
        };
    }

    /**
     * A director intends to refuse it, and has the applicant told why before deciding anything (Pool rules 9).
     *
     * @param reason the director's own words, 10 to 4,000 characters
     * @throws RuleViolated {@code application.step}, {@code decision.withoutPerson}, {@code decision.noGround}, as
     *     {@link IntendedDecision#of}, and what {@link SeparationOfDuties} refuses
     */
    public ApplicationEvent.RefusalIntended intendRefusal(
            List<Ground> grounds, String reason, String ruleBookVersion, Act act) {
        var director = director(act);
        RuleViolated.unless(!grounds.isEmpty(), "decision.noGround", number);
        var recommended = recommended(ApplicationStatus.REPRESENTATIONS);
        var intended = IntendedDecision.of(director, act.day(), reason);
        step(ApplicationStatus.REPRESENTATIONS);
        refusal = intended;
        grounds.forEach(ground -> refusalGrounds.add(StoredGround.of(ground)));
        return new ApplicationEvent.RefusalIntended(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                recommended,
                List.copyOf(grounds),
                intended.reason(),
                ruleBookVersion);
    }

    /**
     * The applicant was served with what is intended: its time to answer begins.
     *
     * @throws RuleViolated {@code application.step} when no refusal is intended
     */
    public ApplicationEvent.ToldOfRefusal serveIntention(LocalDate servedOn, Act act) {
        refusal = intended().served(servedOn);
        return new ApplicationEvent.ToldOfRefusal(occurred(act), number, uscc, servedOn);
    }

    /**
     * The applicant says what speaks against the refusal, once, as long as nothing is decided.
     *
     * @throws RuleViolated {@code application.step} when no refusal is intended, and as {@link IntendedDecision#represented}
     */
    public ApplicationEvent.Represented represent(String said, List<DocumentNumber> documents, Act act) {
        refusal = intended().represented(said, act.day());
        return new ApplicationEvent.Represented(
                occurred(act), number, uscc, enterpriseName, said.strip(), List.copyOf(documents));
    }

    /**
     * Refuses to take anything in that comes with representations, before a refusal is intended or after they were made.
     *
     * @throws RuleViolated {@code application.step}, {@code intended.representedBefore}
     */
    public void requireUnanswered() {
        intended().requireUnanswered();
    }

    private IntendedDecision intended() {
        if (refusal == null || status != ApplicationStatus.REPRESENTATIONS) {
            throw new RuleViolated("application.step", number, status, ApplicationStatus.REPRESENTATIONS);
        }
        return refusal;
    }

    /**
     * Refuses the license, on the grounds that the applicant was told and on no others (ALL 38(2)).
     *
     * @param answer what the director answers to the representations; needed exactly where there are some
     * @throws RuleViolated {@code application.refusalNotTold}, {@code application.step}, {@code decision.withoutPerson}, as
     *     {@link IntendedDecision#requireHeard} and {@link IntendedDecision#answered}, and what
     *     {@link SeparationOfDuties} refuses
     */
    public ApplicationEvent.Refused refuse(@Nullable String answer, RuleBook book, Act act) {
        director(act);
        var recommended = recommended(ApplicationStatus.REFUSED);
        RuleViolated.unless(status != ApplicationStatus.RECOMMENDED, "application.refusalNotTold", number);
        var intended = intended();
        intended.requireHeard(number, book, act.day());
        var said = intended.answered(answer, number);
        step(ApplicationStatus.REFUSED);
        decidedOn = act.effectiveOn();
        return new ApplicationEvent.Refused(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                recommended,
                refusalGrounds(),
                intended.reason(),
                intended.representations(),
                said,
                book.version());
    }

    /**
     * The authority has not decided on a renewal before the term of the license ended: the law grants it (ALL 50(2)).
     *
     * @throws RuleViolated {@code application.notDeemed} for what the law does not grant, {@code application.step}
     */
    public ApplicationEvent.DeemedGranted deemGranted(Act act) {
        request().requireDeemed(number, act.day());
        step(ApplicationStatus.DEEMED_GRANTED);
        return new ApplicationEvent.DeemedGranted(
                occurred(act), number, request(), uscc, enterpriseName, form().scale());
    }

    /**
     * The license that it is about has ended.
     *
     * @throws RuleViolated {@code application.step}
     */
    public ApplicationEvent.Overtaken overtake(Act act) {
        step(ApplicationStatus.OVERTAKEN);
        return new ApplicationEvent.Overtaken(occurred(act), number, request(), uscc, enterpriseName);
    }

    /**
     * The applicant withdraws it.
     *
     * @throws RuleViolated {@code application.termOver}, {@code application.step}
     */
    public ApplicationEvent.Abandoned abandon(Act act) {
        request().requireDecidable(number, act.day());
        step(ApplicationStatus.ABANDONED);
        return new ApplicationEvent.Abandoned(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * What was missing did not come in time.
     *
     * @throws RuleViolated {@code application.step}
     */
    public ApplicationEvent.Lapsed lapse(Act act) {
        step(ApplicationStatus.LAPSED);
        return new ApplicationEvent.Lapsed(occurred(act), number, uscc, enterpriseName);
    }

    private void step(ApplicationStatus next) {
        RuleViolated.unless(status.successors().contains(next), "application.step", number, status, next);
        status = next;
        if (next.isFinal()) {
            openMarker = null;
        }
    }

    /** The duty that the next seat brings. */
    public Duty freeSeat() {
        return seats().next();
    }

    /** What is known about it for {@link SeparationOfDuties}: who did what so far. */
    public Matter matter() {
        return new Matter(subject(), uscc.value(), seats().done());
    }

    private Seats seats() {
        return seats == null ? Seats.FREE : seats;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.APPLICATION, number.value());
    }

    /** What is filled in now. */
    public ApplicationForm form() {
        return new ApplicationForm(
                business,
                noticeUrl,
                noticeVersion,
                officerName,
                officerContact,
                activities,
                statements.stream().collect(Collectors.toMap(CriterionStatement::group, CriterionStatement::text)));
    }

    /** The documents given as evidence. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public ApplicationNumber number() {
        return number;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public @Nullable String latinName() {
        return latinName;
    }

    /** The number of the office that decides. */
    public OfficeNumber office() {
        return office;
    }

    /** What it asks for, and of which license. */
    public Request request() {
        return request.value();
    }

    public ApplicationStatus status() {
        return status;
    }

    /** SHA-256 of the content, lower-case hex; absent while nothing was filled in. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    /** Who declared it true. */
    public @Nullable PersonNumber declaredBy() {
        return declaredBy;
    }

    /** The number of the signed declaration on paper; absent where there is none. */
    public @Nullable String paperNumber() {
        return paperNumber;
    }

    /** The day on which the declaration on paper was signed. */
    public @Nullable LocalDate paperSignedOn() {
        return paperSignedOn;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Whether the law deemed it accepted. */
    public boolean acceptedBySilence() {
        return acceptedBySilence;
    }

    /** Whether the applicant was told what is missing; the law allows it once. */
    public boolean deficiencyTold() {
        return deficiencyTold;
    }

    /** Why it was not taken up; absent where it was, or is not answered yet. */
    public @Nullable IntakeAnswer answer() {
        return answer;
    }

    public @Nullable PersonNumber firstAssessor() {
        return seats().first();
    }

    public @Nullable PersonNumber secondAssessor() {
        return seats().second();
    }

    public @Nullable Recommendation recommendation() {
        return recommendation;
    }

    /** The refusal that is or was intended; absent where none was. */
    public @Nullable IntendedDecision refusal() {
        return refusal;
    }

    /** The grounds of that refusal. */
    public List<Ground> refusalGrounds() {
        return refusalGrounds.stream().map(StoredGround::value).toList();
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}
