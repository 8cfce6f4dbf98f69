package org.infopool.domain.winddown;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.shared.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a license that has ended does with the data that it held (Pool rules 23): it stops collecting, tells the
 * individuals, erases the data or hands them over lawfully, and files the proof. An inspector verifies it, sends it back
 * with what is missing, or closes the wind-down.
 */
@Entity
@Table(name = "wind_down")
public class WindDown extends Recorded {
    /** The article on which it rests. */
    public static final String BASIS = "pool.wind-down";

    /** The time to file the proof. */
    public static final String PROVE = "pool.wind-down.prove";

    /** The time to verify the proof. */
    public static final String VERIFY = "pool.wind-down.verify";

    /** The time to mend what was sent back. */
    public static final String MEND = "pool.wind-down.mend";

    private static final TextRule TEXT = new TextRule("windDown.statementLength", 4000);

    @Column(name = "wind_down_number", nullable = false, updatable = false)
    private WindDownNumber number;

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
    @Column(name = "license_end", nullable = false, updatable = false)
    private LicenseStatus end;

    @Column(name = "ended_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "persons", nullable = false, updatable = false)
    private long persons;

    @Column(name = "successor_uscc", updatable = false)
    private @Nullable UnifiedSocialCreditCode successor;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private WindDownStatus status = WindDownStatus.OPEN;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "stopped_on")
    private @Nullable LocalDate stoppedOn;

    @Column(name = "stop_statement")
    private @Nullable String stopStatement;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @Column(name = "tell_statement")
    private @Nullable String tellStatement;

    @ElementCollection
    @CollectionTable(name = "wind_down_disposal", joinColumns = @JoinColumn(name = "wind_down_id"))
    @OrderColumn(name = "position")
    private List<StoredDisposal> disposals = new ArrayList<>();

    /** The day from which nothing is held any more; absent while something is. */
    @Column(name = "disposed_on")
    private @Nullable LocalDate disposedOn;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "proof_statement")
    private @Nullable String proof;

    @Column(name = "verified_by")
    private @Nullable PersonNumber verifiedBy;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Column(name = "verdict")
    private @Nullable String verdict;

    /** For the persistence provider. */
    protected WindDown() {}

    /**
     * The wind-down that the end of a license brings: call {@link #open} next.
     *
     * @param persons of how many individuals the holder held data, as declared
     * @param successor who takes the place of the holder; absent where nobody does
     */
    public static WindDown from(
            LicenseEvent.Ended ended,
            WindDownNumber number,
            OfficeNumber office,
            long persons,
            @Nullable UnifiedSocialCreditCode successor) {
        var windDown = new WindDown();
        windDown.number = number;
        windDown.license = ended.number();
        windDown.uscc = ended.uscc();
        windDown.enterpriseName = ended.enterpriseName();
        windDown.searchText = SearchText.of(
                ended.enterpriseName(),
                number.value(),
                ended.number().value(),
                ended.uscc().value());
        windDown.office = office;
        windDown.end = ended.end();
        windDown.from = ended.from();
        windDown.persons = persons;
        windDown.successor = successor;
        windDown.openedOn = ended.act().day();
        return windDown;
    }

    /** Begins it. */
    public WindDownEvent.Opened open(Act act) {
        return new WindDownEvent.Opened(
                occurred(act), number, license, uscc, enterpriseName, office, end, from, persons);
    }

    /**
     * The holder states that it collects no more.
     *
     * @param on since when
     * @throws RuleViolated {@code windDown.notYourTurn}, {@code windDown.dayToCome}, {@code windDown.statementMissing},
     *     {@code windDown.statementLength}
     */
    public WindDownEvent.Stopped stop(LocalDate on, String statement, Act act) {
        requireTurn(on, act);
        stopStatement = TEXT.require(statement, "windDown.statementMissing").strip();
        stoppedOn = on;
        return new WindDownEvent.Stopped(occurred(act), number, uscc, enterpriseName, on, stopStatement);
    }

    /**
     * The holder has told the individuals what becomes of their data.
     *
     * @param on the day on which the last of them was told
     * @param statement how they were told
     * @throws RuleViolated as {@link #stop}
     */
    public WindDownEvent.IndividualsTold tell(LocalDate on, String statement, Act act) {
        requireTurn(on, act);
        tellStatement = TEXT.require(statement, "windDown.statementMissing").strip();
        toldOn = on;
        return new WindDownEvent.IndividualsTold(occurred(act), number, uscc, enterpriseName, on, tellStatement);
    }

    /**
     * The holder has erased a part of the data, or handed it over.
     *
     * @param all whether it holds nothing any more
     * @param mayProcess whether the recipient has a license that permits it to process
     * @throws RuleViolated {@code windDown.notYourTurn}, {@code windDown.notTheSuccessor}, {@code windDown.outsideThePool}
     */
    public WindDownEvent.Disposed dispose(Disposal disposal, boolean all, boolean mayProcess, Act act) {
        requireTurn(act.day(), act);
        var handOver = disposal.handOver();
        if (handOver != null) {
            handOver.requireWithin(successor, mayProcess);
        }
        disposals.add(StoredDisposal.of(disposal));
        disposedOn = all ? act.day() : null;
        return new WindDownEvent.Disposed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                disposal.what(),
                disposal.persons(),
                handOver == null ? null : handOver.ground(),
                handOver == null ? null : handOver.recipient(),
                all);
    }

    /**
     * The holder files the proof, when every step is done.
     *
     * @throws RuleViolated {@code windDown.notYourTurn}, {@code windDown.stepsMissing}, {@code windDown.proofMissing},
     *     {@code windDown.statementMissing}, {@code windDown.statementLength}
     */
    public WindDownEvent.Filed file(String statement, List<DocumentNumber> documents, Act act) {
        requireTurn(act.day(), act);
        var missing = missing();
        RuleViolated.unless(missing.isEmpty(), "windDown.stepsMissing", missing);
        RuleViolated.unless(!documents.isEmpty(), "windDown.proofMissing");
        proof = TEXT.require(statement, "windDown.statementMissing").strip();
        filedOn = act.day();
        status = WindDownStatus.FILED;
        return new WindDownEvent.Filed(occurred(act), number, uscc, enterpriseName, proof, List.copyOf(documents));
    }

    /**
     * Refuses to take proof in when it is not the holder's turn.
     *
     * @throws RuleViolated {@code windDown.notYourTurn}
     */
    public void requireTurn() {
        RuleViolated.unless(status.isHoldersTurn(), "windDown.notYourTurn", number, status);
    }

    private void requireTurn(LocalDate on, Act act) {
        requireTurn();
        RuleViolated.unless(!on.isAfter(act.day()), "windDown.dayToCome", on);
    }

    /**
     * The proof is not enough; the act says what is missing.
     *
     * @throws RuleViolated {@code windDown.nothingFiled}, {@code windDown.reasonMissing}, {@code
     *     windDown.statementLength}
     */
    public WindDownEvent.SentBack sendBack(Act act) {
        verified(WindDownStatus.SENT_BACK, act);
        return new WindDownEvent.SentBack(occurred(act), number, uscc, enterpriseName);
    }

    /**
     * Everything is verified; the act says what that rests on.
     *
     * @throws RuleViolated as {@link #sendBack}
     */
    public WindDownEvent.Closed close(Act act) {
        verified(WindDownStatus.CLOSED, act);
        return new WindDownEvent.Closed(occurred(act), number, license, uscc, enterpriseName);
    }

    private void verified(WindDownStatus next, Act act) {
        RuleViolated.unless(status.successors().contains(next), "windDown.nothingFiled", number, status);
        verdict = TEXT.require(act.reason(), "windDown.reasonMissing").strip();
        verifiedBy = act.actor().person();
        verifiedOn = act.day();
        status = next;
    }

    /** The steps that the holder has not done yet. */
    public Set<WindDownStep> missing() {
        var missing = EnumSet.noneOf(WindDownStep.class);
        if (stoppedOn == null) {
            missing.add(WindDownStep.STOP);
        }
        if (toldOn == null) {
            missing.add(WindDownStep.TELL);
        }
        if (disposedOn == null) {
            missing.add(WindDownStep.DISPOSE);
        }
        return missing;
    }

    /** What is known about it for separation of duties. */
    public Matter matter() {
        return new Matter(subject(), uscc.value(), List.of());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.WIND_DOWN, number.value());
    }

    public WindDownNumber number() {
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

    /** In which way the license ended. */
    public LicenseStatus end() {
        return end;
    }

    /** The first day without the license. */
    public LocalDate from() {
        return from;
    }

    /** Of how many individuals data were held, as declared. */
    public long persons() {
        return persons;
    }

    /** Who takes the place of the holder; absent where nobody does. */
    public @Nullable UnifiedSocialCreditCode successor() {
        return successor;
    }

    public WindDownStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate stoppedOn() {
        return stoppedOn;
    }

    /** What the holder says of how it has stopped. */
    public @Nullable String stopStatement() {
        return stopStatement;
    }

    public @Nullable LocalDate toldOn() {
        return toldOn;
    }

    /** How the individuals were told. */
    public @Nullable String tellStatement() {
        return tellStatement;
    }

    /** What became of the data, part by part. */
    public List<Disposal> disposals() {
        return disposals.stream().map(StoredDisposal::value).toList();
    }

    /** The day from which nothing is held any more; absent while something is. */
    public @Nullable LocalDate disposedOn() {
        return disposedOn;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    /** What the proof shows, in the holder's words. */
    public @Nullable String proof() {
        return proof;
    }

    public @Nullable PersonNumber verifiedBy() {
        return verifiedBy;
    }

    public @Nullable LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** What the inspector said last: what is missing, or what the verification rests on. */
    public @Nullable String verdict() {
        return verdict;
    }
}
