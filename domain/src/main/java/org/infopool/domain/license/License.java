package org.infopool.domain.license;

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
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.ProcessingScale;
import org.infopool.domain.application.Request;
import org.infopool.domain.application.StoredCondition;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The right of one enterprise to process personal information within the pool, for a term and under conditions. It is
 * made from a granted application and cannot be transferred (ALL 9).
 */
@Entity
@Table(name = "license")
public class License extends Recorded {
    /** The rule book id of the article by which a license is varied. */
    public static final String VARY = "all.49.vary";

    /** The rule book id of the time in which the certificate is issued and delivered (ALL 44). */
    public static final String ISSUE = "all.44.issue";

    /** The rule book id of the time that a suspension lasts. */
    public static final String SUSPENSION = "pool.6.suspension-term";

    /** The rule book id of the time in which the registration of an ended license is cancelled. */
    public static final String CANCEL = "pool.ending.cancel";

    @Column(name = "license_number", nullable = false, updatable = false)
    private LicenseNumber number;

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

    @Column(name = "application_number", nullable = false, updatable = false)
    private ApplicationNumber application;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private LicenseStatus status = LicenseStatus.ACTIVE;

    /** The application that somebody granted last: its decision is the one that the license rests on. */
    @Column(name = "decided_application", nullable = false)
    private ApplicationNumber decided;

    @Embedded
    private Period term;

    @ElementCollection
    @CollectionTable(name = "license_term", joinColumns = @JoinColumn(name = "license_id"))
    @OrderColumn(name = "position")
    private List<LicenseTerm> terms = new ArrayList<>();

    @Column(name = "business", nullable = false)
    private String business;

    @Column(name = "persons", nullable = false)
    private long persons;

    @Column(name = "processes_sensitive", nullable = false)
    private boolean sensitive;

    @Column(name = "processes_minors", nullable = false)
    private boolean minors;

    @ElementCollection
    @CollectionTable(name = "license_condition", joinColumns = @JoinColumn(name = "license_id"))
    @OrderColumn(name = "position")
    private List<StoredCondition> conditions = new ArrayList<>();

    /** How often what a certificate says has been set: by the grant, and by every renewal and variation. */
    @Column(name = "edition", nullable = false)
    private int edition = 1;

    /** Which of these the certificate says; 0 until one was issued. */
    @Column(name = "certificate_edition", nullable = false)
    private int certificateEdition;

    /** SHA-256 of the certificate that was issued last, lower-case hex; absent until one was. */
    @Column(name = "certificate")
    private @Nullable String certificate;

    @Column(name = "certificate_document")
    private @Nullable DocumentNumber certificateDocument;

    @Column(name = "status_since", nullable = false)
    private LocalDate statusSince;

    /** The kind of the decision that brought the status; absent where the grant or the clock did. */
    @Enumerated(EnumType.STRING)
    @Column(name = "status_decision_kind")
    private @Nullable SubjectKind decisionKind;

    @Column(name = "status_decision_number")
    private @Nullable String decisionNumber;

    /** The day from which its registration is cancelled; absent until then. */
    @Column(name = "cancelled_on")
    private @Nullable LocalDate cancelledOn;

    /** The holder's code while the license runs, absent afterwards: the database allows each code once. */
    @Column(name = "open_marker")
    private @Nullable UnifiedSocialCreditCode openMarker;

    /** For the persistence provider. */
    protected License() {}

    private License(LicenseNumber number, ApplicationEvent.Granted granted, Period term) {
        this.number = number;
        this.term = term;
        statusSince = term.start();
        uscc = granted.uscc();
        openMarker = uscc;
        office = granted.office();
        called(granted.enterpriseName(), granted.latinName());
        application = granted.number();
        decided = application;
        terms.add(LicenseTerm.granted(term, application));
        business = granted.business();
        take(granted.scale());
        granted.conditions().forEach(condition -> conditions.add(StoredCondition.of(condition)));
    }

    /** The license that a grant brings: call {@link #grant} next. */
    public static License from(ApplicationEvent.Granted granted, LicenseNumber number, Period term) {
        return new License(number, granted, term);
    }

    /** Brings the license into being. */
    public LicenseEvent.Granted grant(Act act) {
        return new LicenseEvent.Granted(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                latinName,
                office,
                application,
                term.start(),
                term.end(),
                conditionTexts(),
                scale());
    }

    /**
     * Seals and delivers the certificate, once for everything that it is to say.
     *
     * @param sha256 the fingerprint of the sealed file, lower-case hex
     * @throws RuleViolated {@code license.certificateIssuedBefore}, {@code license.ended}
     */
    public LicenseEvent.CertificateIssued issueCertificate(DocumentNumber document, String sha256, Act act) {
        RuleViolated.unless(!status.isEnded(), "license.ended", number, status);
        RuleViolated.unless(isCertificateDue(), "license.certificateIssuedBefore", number);
        certificateEdition = edition;
        certificate = sha256;
        certificateDocument = document;
        return new LicenseEvent.CertificateIssued(occurred(act), number, uscc, enterpriseName, document, sha256);
    }

    /**
     * What its holder asks for who wants it to go on (ALL 50(1)).
     *
     * @throws RuleViolated {@code license.notRenewable}, {@code license.renewalTooEarly}, {@code license.renewalTooLate}
     */
    public Request askRenewal(LocalDate day, RuleBook rules) {
        RuleViolated.unless(status.mayRenew(), "license.notRenewable", number, status);
        var window = Renewal.window(term.end(), rules);
        RuleViolated.unless(
                !day.isBefore(window.start()), "license.renewalTooEarly", number, window.start(), term.end());
        RuleViolated.unless(!day.isAfter(window.end()), "license.renewalTooLate", number, window.end(), term.end());
        return Request.renewal(subject(), window.end(), term.end());
    }

    /**
     * What its holder asks for who wants it to say something else (ALL 49).
     *
     * @throws RuleViolated {@code license.notVariable}
     */
    public Request askVariation() {
        RuleViolated.unless(status.mayVary(), "license.notVariable", number, status);
        return Request.variation(subject());
    }

    /**
     * A director granted another term. It keeps its number, and what it is for; the conditions are those of the decision.
     *
     * @param next from the day after its term to the new last valid day
     * @throws RuleViolated {@code license.notRenewable}
     */
    public LicenseEvent.Renewed renew(ApplicationEvent.Granted granted, Period next) {
        conditions.clear();
        granted.conditions().forEach(condition -> conditions.add(StoredCondition.of(condition)));
        decided = granted.number();
        return renew(
                LicenseTerm.granted(next, granted.number()),
                granted.scale(),
                granted.act().on(Renewal.DECIDE));
    }

    /**
     * The law granted another term, because nobody decided in time (ALL 50(2)). Nothing else changes, but for how much its
     * holder declares to process.
     *
     * @param next from the day after its term to the new last valid day
     * @throws RuleViolated {@code license.notRenewable}
     */
    public LicenseEvent.Renewed renew(ApplicationEvent.DeemedGranted granted, Period next) {
        return renew(
                LicenseTerm.deemed(next, granted.number()),
                granted.scale(),
                granted.act().on(Renewal.DEEMED));
    }

    private LicenseEvent.Renewed renew(LicenseTerm next, ProcessingScale scale, Act act) {
        RuleViolated.unless(status.mayRenew(), "license.notRenewable", number, status);
        var period = next.period();
        if (!period.start().equals(term.end().plusDays(1))) {
            throw new IllegalArgumentException(period + " does not follow " + term);
        }
        term = Period.of(term.start(), period.end());
        terms.add(next);
        edition++;
        take(scale);
        return new LicenseEvent.Renewed(
                occurred(act),
                number,
                uscc,
                enterpriseName,
                office,
                next.application(),
                period.start(),
                period.end(),
                next.isDeemed(),
                conditionTexts(),
                scale);
    }

    /**
     * A director granted that it says something else: the name of its holder, what it is for, how much is processed. The
     * conditions stay, and those of the decision are added.
     *
     * @throws RuleViolated {@code license.notVariable}
     */
    public LicenseEvent.Varied vary(ApplicationEvent.Granted granted) {
        RuleViolated.unless(status.mayVary(), "license.notVariable", number, status);
        var formerName = enterpriseName;
        called(granted.enterpriseName(), granted.latinName());
        business = granted.business();
        take(granted.scale());
        granted.conditions().forEach(condition -> conditions.add(StoredCondition.of(condition)));
        decided = granted.number();
        edition++;
        return new LicenseEvent.Varied(
                occurred(granted.act().on(VARY)),
                number,
                uscc,
                enterpriseName,
                latinName,
                formerName,
                office,
                granted.number(),
                term.end(),
                business,
                conditionTexts(),
                scale());
    }

    private void called(String name, @Nullable String nameInLatinLetters) {
        enterpriseName = name;
        latinName = nameInLatinLetters;
        searchText = SearchText.of(enterpriseName, latinName, number.value(), uscc.value());
    }

    private void take(ProcessingScale scale) {
        persons = scale.persons();
        sensitive = scale.sensitive();
        minors = scale.minors();
    }

    private List<String> conditionTexts() {
        return conditions.stream().map(condition -> condition.value().text()).toList();
    }

    /**
     * Holds the license back: nothing may be processed under it until it is reinstated.
     *
     * @param decision the decision by which it is
     * @param from the day from which that holds
     * @throws RuleViolated {@code license.notPossible}, {@code license.statusBeforeTerm}, {@code license.statusInFuture}
     */
    public LicenseEvent.Suspended suspend(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.SUSPENDED, decision, from, act);
        return new LicenseEvent.Suspended(occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * Ends the suspension.
     *
     * @param decision the decision by which it ends
     * @param from the first day on which the license is valid again
     * @throws RuleViolated as {@link #suspend}
     */
    public LicenseEvent.Reinstated reinstate(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.ACTIVE, decision, from, act);
        return new LicenseEvent.Reinstated(occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * Takes the license away as a penalty.
     *
     * @param decision the decision by which it is
     * @param from the first day without it
     * @throws RuleViolated as {@link #suspend}
     */
    public LicenseEvent.Revoked revoke(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.REVOKED, decision, from, act);
        return new LicenseEvent.Revoked(occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * The term has ended: the license is over from the day after its last valid day.
     *
     * @throws RuleViolated {@code license.notPossible}, {@code license.termRuns}
     */
    public LicenseEvent.Expired expire(Act act) {
        var from = term.end().plusDays(1);
        RuleViolated.unless(!from.isAfter(act.day()), "license.termRuns", number, term.end());
        become(LicenseStatus.EXPIRED, null, from, act);
        return new LicenseEvent.Expired(occurred(act.effective(from)), number, uscc, enterpriseName, from);
    }

    /**
     * Takes the license back because the law or the facts have changed (ALL 8).
     *
     * @param decision the ending by which it is over
     * @param from the first day without it
     * @throws RuleViolated as {@link #suspend}
     */
    public LicenseEvent.Withdrawn withdraw(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.WITHDRAWN, decision, from, act);
        return new LicenseEvent.Withdrawn(occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * Rescinds a grant that should never have been made (ALL 69).
     *
     * @param decision the ending by which it is over
     * @param from the first day without it
     * @throws RuleViolated as {@link #suspend}
     */
    public LicenseEvent.Rescinded rescind(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.RESCINDED, decision, from, act);
        return new LicenseEvent.Rescinded(occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * The holder gives the license up.
     *
     * @param decision the ending by which it is over
     * @param from the first day without it
     * @throws RuleViolated as {@link #suspend}
     */
    public LicenseEvent.Surrendered surrender(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.SURRENDERED, decision, from, act);
        return new LicenseEvent.Surrendered(
                occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * The license ends with the enterprise.
     *
     * @param decision the ending by which it is over
     * @param from the first day without it
     * @throws RuleViolated as {@link #suspend}
     */
    public LicenseEvent.Terminated terminate(Subject decision, LocalDate from, Act act) {
        become(LicenseStatus.TERMINATED, decision, from, act);
        return new LicenseEvent.Terminated(occurred(act.effective(from)), number, uscc, enterpriseName, decision, from);
    }

    /**
     * Cancels the registration of a license that has ended, once (ALL 70).
     *
     * @throws RuleViolated {@code license.notEnded}, {@code license.cancelledBefore}
     */
    public LicenseEvent.RegistrationCancelled cancelRegistration(Act act) {
        RuleViolated.unless(status.isEnded(), "license.notEnded", number, status);
        RuleViolated.unless(cancelledOn == null, "license.cancelledBefore", number);
        cancelledOn = act.day();
        return new LicenseEvent.RegistrationCancelled(
                occurred(act), number, uscc, enterpriseName, CancellationCause.of(status), act.day());
    }

    private void become(LicenseStatus next, @Nullable Subject decision, LocalDate from, Act act) {
        RuleViolated.unless(status.successors().contains(next), "license.notPossible", number, status, next);
        RuleViolated.unless(!from.isBefore(term.start()), "license.statusBeforeTerm", number, term.start());
        RuleViolated.unless(!from.isAfter(act.day()), "license.statusInFuture", number, from);
        status = next;
        statusSince = from;
        decisionKind = decision == null ? null : decision.kind();
        decisionNumber = decision == null ? null : decision.number();
        if (next.isEnded()) {
            openMarker = null;
        }
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.LICENSE, number.value());
    }

    public LicenseNumber number() {
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

    public OfficeNumber office() {
        return office;
    }

    public ApplicationNumber application() {
        return application;
    }

    public LicenseStatus status() {
        return status;
    }

    /** The day from which the status holds. */
    public LocalDate statusSince() {
        return statusSince;
    }

    /** The day from which its registration is cancelled; absent until then. */
    public @Nullable LocalDate cancelledOn() {
        return cancelledOn;
    }

    /** The decision that brought the status; absent where the grant or the clock did. */
    public @Nullable Subject statusDecision() {
        return decisionKind == null || decisionNumber == null ? null : new Subject(decisionKind, decisionNumber);
    }

    /** The application that somebody granted last, with whose decision the license stands. */
    public ApplicationNumber decided() {
        return decided;
    }

    /** From the first to the last valid day, over all its terms. */
    public Period term() {
        return term;
    }

    /** Its terms, the first one first. Each begins on the day after the one before it ended. */
    public List<LicenseTerm> terms() {
        return List.copyOf(terms);
    }

    public String business() {
        return business;
    }

    /** How much its holder processes, as declared. */
    public ProcessingScale scale() {
        return new ProcessingScale(persons, sensitive, minors);
    }

    public List<Condition> conditions() {
        return conditions.stream().map(StoredCondition::value).toList();
    }

    /** Whether no certificate says yet what the license says. */
    public boolean isCertificateDue() {
        return certificateEdition < edition;
    }

    /** The certificate itself, when it was issued. */
    public @Nullable DocumentNumber certificateDocument() {
        return certificateDocument;
    }

    /** The fingerprint of the certificate, when it was issued. */
    public @Nullable String certificate() {
        return certificate;
    }
}
