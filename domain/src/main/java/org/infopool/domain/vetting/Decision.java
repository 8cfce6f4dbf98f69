package org.infopool.domain.vetting;

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
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.Ground;
import org.infopool.domain.application.Recommendation;
import org.infopool.domain.application.StoredCondition;
import org.infopool.domain.application.StoredGround;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A decision as data: a conclusion, and the grounds it rests on, each with its citation and support. The letter is
 * written from it, and says nothing that is not in it.
 */
@Entity
@Table(name = "decision")
public class Decision extends Recorded {
    /** The rule book id of the article by which a license is granted. */
    public static final String GRANT = "all.38-1.grant";

    /** The rule book id of the article by which it is refused. */
    public static final String REFUSE = "all.38-2.refuse";

    @Column(name = "decision_number", nullable = false, updatable = false)
    private DecisionNumber number;

    @Column(name = "application_number", nullable = false, updatable = false)
    private ApplicationNumber application;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false, updatable = false)
    private String enterpriseName;

    @Column(name = "office", nullable = false, updatable = false)
    private OfficeNumber office;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion", nullable = false, updatable = false)
    private Conclusion conclusion;

    @Enumerated(EnumType.STRING)
    @Column(name = "recommendation", nullable = false, updatable = false)
    private Recommendation recommendation;

    @Column(name = "departure", updatable = false)
    private @Nullable String departure;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "representations", updatable = false)
    private @Nullable String representations;

    @Column(name = "answer", updatable = false)
    private @Nullable String answer;

    @Column(name = "rule_book_version", nullable = false, updatable = false)
    private String ruleBookVersion;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private PersonNumber decidedBy;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @ElementCollection
    @CollectionTable(name = "decision_ground", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<StoredGround> grounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_condition", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<StoredCondition> conditions = new ArrayList<>();

    @Column(name = "letter")
    private @Nullable DocumentNumber letter;

    /** For the persistence provider. */
    protected Decision() {}

    /**
     * The decision that a grant records: call {@link #make} next.
     *
     * @throws RuleViolated {@code decision.withoutPerson} when nobody in person granted it
     */
    public static Decision from(ApplicationEvent.Granted granted, DecisionNumber number) {
        var decision = of(granted, granted.enterpriseName(), granted.office(), granted.recommendation(), number);
        decision.conclusion = granted.conditions().isEmpty() ? Conclusion.GRANTED : Conclusion.GRANTED_WITH_CONDITIONS;
        decision.departure = granted.departure();
        decision.ruleBookVersion = granted.ruleBookVersion();
        granted.grounds().forEach(ground -> decision.grounds.add(StoredGround.of(ground)));
        granted.conditions().forEach(condition -> decision.conditions.add(StoredCondition.of(condition)));
        return decision;
    }

    /**
     * The decision that a refusal records: call {@link #make} next.
     *
     * @throws RuleViolated {@code decision.withoutPerson} when nobody in person refused it
     */
    public static Decision from(ApplicationEvent.Refused refused, DecisionNumber number) {
        var decision = of(refused, refused.enterpriseName(), refused.office(), refused.recommendation(), number);
        decision.conclusion = Conclusion.REFUSED;
        decision.departure = refused.recommendation() == Recommendation.REFUSE ? null : refused.reason();
        decision.reason = refused.reason();
        decision.representations = refused.representations();
        decision.answer = refused.answer();
        decision.ruleBookVersion = refused.ruleBookVersion();
        refused.grounds().forEach(ground -> decision.grounds.add(StoredGround.of(ground)));
        return decision;
    }

    private static Decision of(
            ApplicationEvent event,
            String enterpriseName,
            OfficeNumber office,
            Recommendation recommendation,
            DecisionNumber number) {
        var decidedBy = event.act().actor().person();
        if (decidedBy == null) {
            throw new RuleViolated("decision.withoutPerson", event.number());
        }
        var decision = new Decision();
        decision.number = number;
        decision.application = event.number();
        decision.uscc = event.uscc();
        decision.enterpriseName = enterpriseName;
        decision.office = office;
        decision.recommendation = recommendation;
        decision.decidedBy = decidedBy;
        decision.decidedOn = event.act().effectiveOn();
        return decision;
    }

    /** Brings the decision into being. */
    public VettingEvent.Decided make(Act act) {
        return new VettingEvent.Decided(
                occurred(act), number, application, uscc, enterpriseName, conclusion, decidedBy, ruleBookVersion);
    }

    /**
     * Keeps the letter that says it, once.
     *
     * @throws RuleViolated {@code decision.letterWrittenBefore}
     */
    public VettingEvent.LetterWritten write(DocumentNumber document, Act act) {
        RuleViolated.unless(letter == null, "decision.letterWrittenBefore", number);
        letter = document;
        return new VettingEvent.LetterWritten(occurred(act), number, application, uscc, enterpriseName, document);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.DECISION, number.value());
    }

    public DecisionNumber number() {
        return number;
    }

    public ApplicationNumber application() {
        return application;
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

    public Conclusion conclusion() {
        return conclusion;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    /** Why the director departed from the recommendation, when they did. */
    public @Nullable String departure() {
        return departure;
    }

    /** Why it was refused, in the director's words; absent on a grant. */
    public @Nullable String reason() {
        return reason;
    }

    /** What the applicant said against the intended refusal; absent where it said nothing. */
    public @Nullable String representations() {
        return representations;
    }

    /** What the director answers to that; absent where the applicant said nothing. */
    public @Nullable String answer() {
        return answer;
    }

    public String ruleBookVersion() {
        return ruleBookVersion;
    }

    public PersonNumber decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The letter that says it; absent until it is written. */
    public @Nullable DocumentNumber letter() {
        return letter;
    }

    public List<Ground> grounds() {
        return grounds.stream().map(StoredGround::value).toList();
    }

    public List<Condition> conditions() {
        return conditions.stream().map(StoredCondition::value).toList();
    }
}
