package org.infopool.domain.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.notice.Party;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A penalty decision in short, as everybody reads it on the register for as long as the rules on publicity say. It comes
 * down when its time is over, or earlier when its decision no longer stands.
 */
@Entity
@Table(name = "publication")
public class Publication extends Recorded {
    @Column(name = "publication_number", nullable = false, updatable = false)
    private PublicationNumber number;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_kind", nullable = false, updatable = false)
    private SubjectKind decisionKind;

    @Column(name = "decision_number", nullable = false, updatable = false)
    private String decisionNumber;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false, updatable = false)
    private String enterpriseName;

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Column(name = "office", nullable = false, updatable = false)
    private OfficeNumber office;

    @Column(name = "license_number", updatable = false)
    private @Nullable LicenseNumber license;

    /** The kinds of measures, with commas between. */
    @Column(name = "measures", nullable = false, updatable = false)
    private String measures;

    @Column(name = "fine_fen", nullable = false, updatable = false)
    private Money fine;

    @Column(name = "text_en", nullable = false, updatable = false)
    private String textEnglish;

    @Column(name = "text_zh", nullable = false, updatable = false)
    private String textChinese;

    @Column(name = "published_on", nullable = false, updatable = false)
    private LocalDate publishedOn;

    @Column(name = "shown_until", nullable = false, updatable = false)
    private LocalDate shownUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private PublicationStatus status = PublicationStatus.PUBLISHED;

    @Column(name = "challenged", nullable = false)
    private boolean challenged;

    /** Why it was taken down. */
    @Column(name = "withdrawal")
    private @Nullable String withdrawal;

    /** The decision while it is shown, absent afterwards: the database allows each decision once. */
    @Column(name = "open_marker")
    private @Nullable String openMarker;

    /** For the persistence provider. */
    protected Publication() {}

    /**
     * What is to be published: call {@link #publish} next.
     *
     * @param license the license on whose entry it is shown; absent where the enterprise has none
     * @param shownUntil the last day on which it is shown
     */
    public Publication(
            PublicationNumber number,
            Subject decision,
            Party party,
            @Nullable LicenseNumber license,
            LocalizedText text,
            Set<MeasureKind> measures,
            Money fine,
            LocalDate publishedOn,
            LocalDate shownUntil) {
        this.number = number;
        decisionKind = decision.kind();
        decisionNumber = decision.number();
        uscc = party.uscc();
        enterpriseName = party.name();
        office = party.office();
        searchText = SearchText.of(enterpriseName, number.value(), decision.number(), uscc.value());
        this.license = license;
        this.measures = measures.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.fine = fine;
        textEnglish = text.english();
        textChinese = text.chinese();
        this.publishedOn = publishedOn;
        this.shownUntil = shownUntil;
        openMarker = decision.toString();
    }

    /**
     * Puts it on the register.
     *
     * @throws RuleViolated {@code publication.inFuture}
     */
    public PublicationEvent.Published publish(Act act) {
        RuleViolated.unless(!publishedOn.isAfter(act.day()), "publication.inFuture", publishedOn);
        return new PublicationEvent.Published(
                occurred(act),
                number,
                decision(),
                uscc,
                enterpriseName,
                office,
                license,
                measures(),
                fine,
                text(),
                publishedOn,
                shownUntil);
    }

    /**
     * Tells readers that the party has asked for review or sued.
     *
     * @throws RuleViolated {@code publication.notShown}, {@code publication.challengedBefore}
     */
    public PublicationEvent.Challenged challenge(Act act) {
        RuleViolated.unless(status.isShown(), "publication.notShown", number, status);
        RuleViolated.unless(!challenged, "publication.challengedBefore", number);
        challenged = true;
        return new PublicationEvent.Challenged(occurred(act), number, decision());
    }

    /**
     * The challenge is over and the decision stands.
     *
     * @throws RuleViolated {@code publication.notShown}, {@code publication.notChallenged}
     */
    public PublicationEvent.Upheld uphold(Act act) {
        RuleViolated.unless(status.isShown(), "publication.notShown", number, status);
        RuleViolated.unless(challenged, "publication.notChallenged", number);
        challenged = false;
        return new PublicationEvent.Upheld(occurred(act), number, decision());
    }

    /**
     * Its decision was changed or set aside: it is to be taken down within the days of the rules.
     *
     * @throws RuleViolated {@code publication.notPossible}
     */
    public PublicationEvent.DecisionChanged decisionChanged(Act act) {
        go(PublicationStatus.TO_WITHDRAW);
        return new PublicationEvent.DecisionChanged(occurred(act), number, decision());
    }

    /**
     * Takes it down, for the reasons that the act gives.
     *
     * @throws RuleViolated {@code publication.reasonMissing}, {@code publication.notPossible}
     */
    public PublicationEvent.Withdrawn withdraw(Act act) {
        var reason = act.reason();
        RuleViolated.unless(reason != null && !reason.isBlank(), "publication.reasonMissing");
        go(PublicationStatus.WITHDRAWN);
        withdrawal = reason;
        return new PublicationEvent.Withdrawn(occurred(act), number, decision());
    }

    /**
     * Its time is over.
     *
     * @throws RuleViolated {@code publication.termRuns}, {@code publication.notPossible}
     */
    public PublicationEvent.Ended end(Act act) {
        RuleViolated.unless(shownUntil.isBefore(act.day()), "publication.termRuns", number, shownUntil);
        go(PublicationStatus.ENDED);
        return new PublicationEvent.Ended(occurred(act), number, decision());
    }

    private void go(PublicationStatus next) {
        RuleViolated.unless(status.successors().contains(next), "publication.notPossible", number, status, next);
        status = next;
        if (!next.isShown()) {
            openMarker = null;
        }
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PUBLICATION, number.value());
    }

    public PublicationNumber number() {
        return number;
    }

    /** The decision that it tells of. */
    public Subject decision() {
        return new Subject(decisionKind, decisionNumber);
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

    /** The license on whose entry it is shown; absent where the enterprise has none. */
    public @Nullable LicenseNumber license() {
        return license;
    }

    /** What was decided. */
    public Set<MeasureKind> measures() {
        return measures.isEmpty()
                ? Set.of()
                : EnumSet.copyOf(Arrays.stream(measures.split(",", -1))
                        .map(MeasureKind::valueOf)
                        .toList());
    }

    public Money fine() {
        return fine;
    }

    /** The decision in short. */
    public LocalizedText text() {
        return new LocalizedText(textEnglish, textChinese);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** The last day on which it is shown. */
    public LocalDate shownUntil() {
        return shownUntil;
    }

    public PublicationStatus status() {
        return status;
    }

    /** Whether its decision is under review or before a court. */
    public boolean challenged() {
        return challenged;
    }

    /** Why it was taken down; absent unless it was. */
    public @Nullable String withdrawal() {
        return withdrawal;
    }

    /** The name and the numbers in the form for search. */
    public String searchText() {
        return searchText;
    }
}
