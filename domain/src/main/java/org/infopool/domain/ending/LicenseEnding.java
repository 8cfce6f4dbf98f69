package org.infopool.domain.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.DutyDone;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.notice.IntendedDecision;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.Ground;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * The way of one license to its end, where that is neither a penalty nor a matter of time. A surrender is declared by the
 * holder and a termination found by the office; a withdrawal (撤回) and a rescission (撤销) are intended by a director, told
 * to the holder, who is heard, decided with reasons and remedies, and hold from their service.
 */
@Entity
@Table(name = "license_ending")
public class LicenseEnding extends Recorded {
    /** The time to decide what was intended. */
    public static final String DECIDE = "pool.ending.decide";

    /** The day that the holder has chosen for the end of its license. */
    public static final String SURRENDER_DAY = "pool.ending.surrender-day";

    /** How long nobody applies anew who got a license by fraud. */
    public static final String BAR = "all.79.bar";

    private static final TextRule TEXT = new TextRule("ending.textLength", 4000);

    @Column(name = "ending_number", nullable = false, updatable = false)
    private EndingNumber number;

    @Column(name = "license_number", nullable = false, updatable = false)
    private LicenseNumber license;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false, updatable = false)
    private String enterpriseName;

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, updatable = false)
    private EndingGround ground;

    @Column(name = "facts", nullable = false, updatable = false)
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private EndingStatus status;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    /** The first day without the license; absent while it is not known. */
    @Column(name = "ends_from")
    private @Nullable LocalDate from;

    @Embedded
    private @Nullable Successor successor;

    @Embedded
    private @Nullable IntendedDecision intention;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable EndingOutcome outcome;

    @Column(name = "decision_reason")
    private @Nullable String reason;

    @Column(name = "decision_answer")
    private @Nullable String answer;

    @Column(name = "decided_by")
    private @Nullable PersonNumber decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "letter")
    private @Nullable DocumentNumber letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "compensation", nullable = false)
    private Compensation compensation = Compensation.NONE;

    @Column(name = "compensation_fen")
    private @Nullable Money compensated;

    @Column(name = "compensation_note")
    private @Nullable String compensationNote;

    @Column(name = "bar_follows", nullable = false)
    private boolean barFollows;

    @Column(name = "barred_until")
    private @Nullable LocalDate barredUntil;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    /** The license while its ending is open, absent afterwards: the database allows each license once. */
    @Column(name = "open_marker")
    private @Nullable LicenseNumber openMarker;

    /** For the persistence provider. */
    protected LicenseEnding() {}

    /** The ending of one license that has not begun yet: call a verb next. */
    public static LicenseEnding of(
            EndingNumber number,
            LicenseNumber license,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office) {
        var ending = new LicenseEnding();
        ending.number = number;
        ending.license = license;
        ending.uscc = uscc;
        ending.enterpriseName = enterpriseName;
        ending.office = office;
        ending.searchText = SearchText.of(enterpriseName, number.value(), license.value(), uscc.value());
        return ending;
    }

    private void open(EndingGround on, String because, EndingStatus first, RuleBook book, Act act) {
        book.ground(on.rule(), Ground.LICENSING, act.day(), uscc.division());
        ground = on;
        facts = TEXT.require(because, "ending.factsMissing").strip();
        status = first;
        openedOn = act.day();
        ruleBookVersion = book.version();
        openMarker = license;
    }

    /**
     * The holder gives its license up.
     *
     * @param because why, in the holder's words
     * @param firstDay the first day without it: today at the earliest
     * @param lastValidDay the last day of the term, after which nothing is left to give up
     * @throws RuleViolated {@code ending.dayPassed}, {@code ending.afterTerm}, {@code ending.factsMissing}, {@code
     *     ending.textLength}, and as {@link RuleBook#ground}
     */
    public EndingEvent.Declared surrender(
            String because, LocalDate firstDay, LocalDate lastValidDay, RuleBook book, Act act) {
        RuleViolated.unless(!firstDay.isBefore(act.day()), "ending.dayPassed", firstDay);
        RuleViolated.unless(!firstDay.isAfter(lastValidDay), "ending.afterTerm", lastValidDay);
        open(EndingGround.HOLDERS_WISH, because, EndingStatus.DECLARED, book, act);
        from = firstDay;
        return new EndingEvent.Declared(occurred(act), number, license, uscc, enterpriseName, office, facts, firstDay);
    }

    /**
     * The holder keeps its license, as long as the day has not come.
     *
     * @throws RuleViolated {@code ending.step}, {@code ending.dayCame}
     */
    public EndingEvent.TakenBack takeBack(Act act) {
        var day = from;
        if (day != null && !act.day().isBefore(day)) {
            throw new RuleViolated("ending.dayCame", day);
        }
        step(EndingStatus.TAKEN_BACK);
        return new EndingEvent.TakenBack(occurred(act), number, license, uscc, enterpriseName);
    }

    /**
     * The enterprise is found to be gone: call {@link #takeEffect} next.
     *
     * @param because what shows it
     * @param firstDay the first day without it
     * @param next who takes its place; named exactly after a merger or a division
     * @throws RuleViolated {@code ending.notATermination}, {@code ending.successorMissing}, {@code
     *     ending.noSuccessor}, {@code ending.ownSuccessor}, {@code ending.factsMissing}, {@code ending.textLength}
     */
    public EndingEvent.Found find(
            EndingGround on, String because, LocalDate firstDay, @Nullable Successor next, RuleBook book, Act act) {
        RuleViolated.unless(on.kind() == EndingKind.TERMINATION, "ending.notATermination", on);
        RuleViolated.unless(next != null || !on.namesSuccessor(), "ending.successorMissing", on);
        RuleViolated.unless(next == null || on.namesSuccessor(), "ending.noSuccessor", on);
        RuleViolated.unless(next == null || !next.uscc().equals(uscc), "ending.ownSuccessor", uscc);
        open(on, because, EndingStatus.DECLARED, book, act);
        from = firstDay;
        successor = next;
        return new EndingEvent.Found(
                occurred(act),
                number,
                license,
                uscc,
                enterpriseName,
                office,
                on,
                facts,
                firstDay,
                next == null ? null : next.uscc());
    }

    /**
     * A director intends to withdraw or to rescind the license, and has the holder told why before deciding anything.
     *
     * @param because what the ground lies in
     * @param why the director's own words, 10 to 4,000 characters
     * @throws RuleViolated {@code ending.notAdverse}, {@code ending.withoutPerson}, {@code ending.rankTooLow}, {@code
     *     ending.factsMissing}, {@code ending.textLength}, as {@link IntendedDecision#of} and {@link RuleBook#ground}
     */
    public EndingEvent.Intended intend(EndingGround on, String because, String why, Rank rank, RuleBook book, Act act) {
        RuleViolated.unless(on.kind().isAdverse(), "ending.notAdverse", on);
        EndingAct.INTEND.require(book, rank);
        var intended = IntendedDecision.of(person(act), act.day(), why);
        open(on, because, EndingStatus.INTENDED, book, act);
        intention = intended;
        return new EndingEvent.Intended(
                occurred(act),
                number,
                license,
                uscc,
                enterpriseName,
                office,
                on,
                facts,
                intended.reason(),
                ruleBookVersion);
    }

    private PersonNumber person(Act act) {
        var person = act.actor().person();
        if (person == null) {
            throw new RuleViolated("ending.withoutPerson", number);
        }
        return person;
    }

    /**
     * The holder was served with what is intended.
     *
     * @throws RuleViolated {@code ending.nothingIntended}
     */
    public EndingEvent.ToldOfIntention tell(LocalDate servedOn, Act act) {
        intention = intended().served(servedOn);
        return new EndingEvent.ToldOfIntention(occurred(act), number, license, uscc, servedOn);
    }

    /**
     * The holder says what speaks against it, once, as long as nothing is decided.
     *
     * @throws RuleViolated {@code ending.nothingIntended}, and as {@link IntendedDecision#represented}
     */
    public EndingEvent.Represented represent(String said, List<DocumentNumber> documents, Act act) {
        intention = intended().represented(said, act.day());
        return new EndingEvent.Represented(
                occurred(act), number, license, uscc, enterpriseName, said.strip(), List.copyOf(documents));
    }

    /**
     * Refuses to take anything in that comes with representations, when nothing is intended or after they were made.
     *
     * @throws RuleViolated {@code ending.nothingIntended}, {@code intended.representedBefore}
     */
    public void requireUnanswered() {
        intended().requireUnanswered();
    }

    /**
     * Refuses to add to what the holder was told: it must be able to answer everything that speaks against it.
     *
     * @throws RuleViolated {@code ending.nothingIntended}, {@code ending.evidenceAfterService}
     */
    public void requireUnserved() {
        var servedOn = intended().servedOn();
        if (servedOn != null) {
            throw new RuleViolated("ending.evidenceAfterService", servedOn);
        }
    }

    private IntendedDecision intended() {
        if (intention == null || status != EndingStatus.INTENDED) {
            throw new RuleViolated("ending.nothingIntended", number, status);
        }
        return intention;
    }

    /**
     * Decides what was intended, after the holder was heard.
     *
     * @throws RuleViolated {@code ending.nothingIntended}, {@code ending.withoutPerson}, {@code ending.rankTooLow}, {@code
     *     ending.mustRescind} where the law leaves no choice (ALL 69(2)), {@code ending.publicInterestOnlyRescission},
     *     {@code ending.barWithoutFraud}, {@code ending.damageOfFraud}, as {@link IntendedDecision#requireHeard} and
     *     {@link IntendedDecision#answered}
     */
    public EndingEvent decide(EndingDecision decision, Rank rank, RuleBook book, Act act) {
        var intended = intended();
        EndingAct.DECIDE.require(book, rank);
        var person = person(act);
        RuleViolated.unless(
                decision.outcome() != EndingOutcome.NOT_EXPEDIENT || !ground.isBinding(), "ending.mustRescind", number);
        RuleViolated.unless(
                decision.outcome() != EndingOutcome.PUBLIC_INTEREST || ground.kind() == EndingKind.RESCISSION,
                "ending.publicInterestOnlyRescission",
                number);
        RuleViolated.unless(!decision.safetyMatter() || ground.isBinding(), "ending.barWithoutFraud", number);
        RuleViolated.unless(!decision.holderDamaged() || !ground.isBinding(), "ending.damageOfFraud", number);
        intended.requireHeard(number, book, act.day());
        answer = intended.answered(decision.answer(), number);
        outcome = decision.outcome();
        reason = decision.reason();
        decidedBy = person;
        decidedOn = act.day();
        return decision.outcome() == EndingOutcome.ENDS ? order(decision, book, act) : drop(act);
    }

    private EndingEvent.Ordered order(EndingDecision decision, RuleBook book, Act act) {
        book.ground(ground.rule(), Ground.LICENSING, act.day(), uscc.division());
        step(EndingStatus.ORDERED);
        compensation = ground.kind() == EndingKind.WITHDRAWAL || decision.holderDamaged()
                ? Compensation.DUE
                : Compensation.NONE;
        barFollows = decision.safetyMatter();
        return new EndingEvent.Ordered(
                occurred(act),
                number,
                license,
                uscc,
                enterpriseName,
                ground,
                decision.reason(),
                answer,
                compensation,
                barFollows,
                book.version());
    }

    private EndingEvent.Dropped drop(Act act) {
        var told = intention != null && intention.servedOn() != null;
        step(EndingStatus.DROPPED);
        if (outcome == null || reason == null) {
            throw new IllegalStateException(number + " is dropped without having been decided");
        }
        return new EndingEvent.Dropped(
                occurred(act), number, license, uscc, enterpriseName, outcome, reason, answer, told);
    }

    /**
     * Keeps the letter of the decision, once.
     *
     * @throws RuleViolated {@code ending.letterWrittenBefore}
     */
    public EndingEvent.LetterWritten write(DocumentNumber document, Act act) {
        RuleViolated.unless(letter == null, "ending.letterWrittenBefore", number);
        letter = document;
        return new EndingEvent.LetterWritten(occurred(act), number, license, uscc, enterpriseName, document);
    }

    /**
     * The license is over: the day of the holder has come, the enterprise is gone, or the decision was served.
     *
     * @param firstDay the first day without it
     * @throws RuleViolated {@code ending.step}, {@code ending.dayToCome}
     */
    public EndingEvent.TookEffect takeEffect(LocalDate firstDay, RuleBook book, Act act) {
        RuleViolated.unless(!firstDay.isAfter(act.day()), "ending.dayToCome", number, firstDay);
        step(EndingStatus.IN_EFFECT);
        from = firstDay;
        if (barFollows) {
            barredUntil = DueDates.of(book, BAR, firstDay, List.of()).outcome().day();
        }
        return new EndingEvent.TookEffect(
                occurred(act.effective(firstDay)),
                number,
                license,
                uscc,
                enterpriseName,
                ground,
                firstDay,
                compensation,
                barredUntil);
    }

    /**
     * The license came to another end before.
     *
     * @throws RuleViolated {@code ending.step}
     */
    public EndingEvent.FellAway fallAway(Act act) {
        step(EndingStatus.FELL_AWAY);
        return new EndingEvent.FellAway(occurred(act), number, license, uscc, enterpriseName);
    }

    /**
     * The holder was compensated; the act says how that was settled.
     *
     * @throws RuleViolated {@code ending.nothingDue}, {@code ending.notInEffect}, {@code ending.reasonMissing}, {@code
     *     ending.textLength}
     */
    public EndingEvent.Compensated compensate(Money amount, Act act) {
        RuleViolated.unless(compensation == Compensation.DUE, "ending.nothingDue", number);
        RuleViolated.unless(status == EndingStatus.IN_EFFECT, "ending.notInEffect", number);
        compensationNote = TEXT.require(act.reason(), "ending.reasonMissing").strip();
        compensated = amount;
        compensation = Compensation.SETTLED;
        return new EndingEvent.Compensated(occurred(act), number, license, uscc, enterpriseName, amount);
    }

    private void step(EndingStatus next) {
        RuleViolated.unless(status.successors().contains(next), "ending.step", number, status, next);
        status = next;
        if (!next.isOpen()) {
            openMarker = null;
        }
    }

    /** What is known about it for separation of duties: who found the ground does not decide on it. */
    public Matter matter() {
        return new Matter(
                subject(),
                uscc.value(),
                intention == null ? List.of() : List.of(new DutyDone(Duty.INVESTIGATE, intention.by())));
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ENDING, number.value());
    }

    public EndingNumber number() {
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

    /** Its names and numbers in the form for search. */
    public String searchText() {
        return searchText;
    }

    public OfficeNumber office() {
        return office;
    }

    public EndingKind kind() {
        return ground.kind();
    }

    public EndingGround ground() {
        return ground;
    }

    /** What the ground lies in. */
    public String facts() {
        return facts;
    }

    public EndingStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The first day without the license; absent while it is not known. */
    public @Nullable LocalDate from() {
        return from;
    }

    /** Who takes the place of the holder; absent unless it was merged or divided. */
    public @Nullable Successor successor() {
        return successor;
    }

    /** What a director intends or intended; absent where nobody decides against the holder. */
    public @Nullable IntendedDecision intention() {
        return intention;
    }

    public @Nullable EndingOutcome outcome() {
        return outcome;
    }

    /** Why it was decided so. */
    public @Nullable String reason() {
        return reason;
    }

    /** What was answered to what the holder had said. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable PersonNumber decidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** The letter of the decision; absent until it is written. */
    public @Nullable DocumentNumber letter() {
        return letter;
    }

    public Compensation compensation() {
        return compensation;
    }

    /** What the holder was paid; absent until that is settled. */
    public @Nullable Money compensated() {
        return compensated;
    }

    /** How the compensation was settled. */
    public @Nullable String compensationNote() {
        return compensationNote;
    }

    /** Whether the bar of ALL 79 follows. */
    public boolean barFollows() {
        return barFollows;
    }

    /** The last day on which the holder may not apply anew; absent where there is no bar. */
    public @Nullable LocalDate barredUntil() {
        return barredUntil;
    }

    public String ruleBookVersion() {
        return ruleBookVersion;
    }
}
