package org.infopool.domain.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.infopool.domain.access.AccessEvent.AttemptBlocked;
import org.infopool.domain.access.AccessEvent.ConflictDeclared;
import org.infopool.domain.access.AccessEvent.ConflictEnded;
import org.infopool.domain.access.AccessEvent.InspectorCertified;
import org.infopool.domain.access.AccessEvent.PersonRegistered;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A natural person who works with the pool. What matters about people in law matters about the person: separation of
 * duties, conflicts of interest and certificates follow them through all their accounts and roles.
 */
@Entity
@Table(name = "person")
public class Person extends Recorded {
    private static final int LONGEST_NAME = 100;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,8}");

    @Column(name = "number")
    private PersonNumber number;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_latin")
    private String nameLatin;

    @Column(name = "email")
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    private List<InspectorCertificate> certificates = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    private List<Conflict> conflicts = new ArrayList<>();

    protected Person() {}

    /** Somebody new. One of the two names may be empty, not both. */
    public Person(PersonNumber number, String nameZh, String nameLatin, @Nullable String email, Language language) {
        check(nameZh, nameLatin, email);
        this.number = number;
        this.nameZh = nameZh.strip();
        this.nameLatin = nameLatin.strip();
        this.email = email;
        this.language = language;
    }

    /**
     * Refuses names and an e-mail address that nobody can be known by.
     *
     * @throws RuleViolated {@code person.nameMissing}, {@code person.nameLength}, {@code person.emailForm}
     */
    public static void check(String nameZh, String nameLatin, @Nullable String email) {
        RuleViolated.unless(!nameZh.isBlank() || !nameLatin.isBlank(), "person.nameMissing");
        RuleViolated.unless(
                nameZh.strip().length() <= LONGEST_NAME && nameLatin.strip().length() <= LONGEST_NAME,
                "person.nameLength",
                LONGEST_NAME);
        RuleViolated.unless(email == null || EMAIL.matcher(email).matches(), "person.emailForm");
    }

    /** Records that the person is known from now on. */
    public PersonRegistered register(Act act) {
        return new PersonRegistered(occurred(act), nameZh, nameLatin, email, language);
    }

    /** Enters a certificate that lets the person inspect from {@code validFrom} to {@code validTo}, both included. */
    public InspectorCertified certify(String certificate, LocalDate validFrom, LocalDate validTo, Act act) {
        RuleViolated.unless(!validTo.isBefore(validFrom), "person.certificateEndsBeforeItBegins", validFrom, validTo);
        RuleViolated.unless(
                certificates.stream().noneMatch(held -> held.number().equals(certificate)),
                "person.certificateKnown",
                certificate);
        certificates.add(new InspectorCertificate(this, certificate, validFrom, validTo));
        return new InspectorCertified(occurred(act), certificate, validFrom, validTo);
    }

    /** Enters a tie to an enterprise; from {@code since} the person is kept off its matters. */
    public ConflictDeclared declareConflict(
            ConflictKind kind, String enterprise, LocalDate since, @Nullable LocalDate until, Act act) {
        RuleViolated.unless(until == null || !until.isBefore(since), "person.conflictEndsBeforeItBegins", since);
        RuleViolated.unless(openConflict(kind, enterprise) == null, "person.conflictKnown", kind, enterprise);
        conflicts.add(new Conflict(this, kind, enterprise, since, until));
        return new ConflictDeclared(occurred(act), kind, enterprise, since, until);
    }

    /** The tie is gone after {@code lastDay}. */
    public ConflictEnded endConflict(ConflictKind kind, String enterprise, LocalDate lastDay, Act act) {
        Conflict open = openConflict(kind, enterprise);
        if (open == null) {
            throw new RuleViolated("person.conflictUnknown", kind, enterprise);
        }
        RuleViolated.unless(!lastDay.isBefore(open.since()), "person.conflictEndsBeforeItBegins", open.since());
        open.endOn(lastDay);
        return new ConflictEnded(occurred(act), kind, enterprise, lastDay);
    }

    private @Nullable Conflict openConflict(ConflictKind kind, String enterprise) {
        return conflicts.stream()
                .filter(tie -> tie.kind() == kind && tie.enterprise().equals(enterprise) && tie.until() == null)
                .findFirst()
                .orElse(null);
    }

    /** Records that the person tried, or was put forward, for what separation of duties forbids. */
    public AttemptBlocked block(Duty duty, Subject matter, String brokenRule, Act act) {
        return new AttemptBlocked(occurred(act), duty, matter, brokenRule);
    }

    /** The person as a member of an inspection team on {@code day}. */
    public Inspector inspectorOn(LocalDate day) {
        return new Inspector(number, certificates.stream().anyMatch(held -> held.isValidOn(day)));
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PERSON, number.value());
    }

    public PersonNumber number() {
        return number;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameLatin() {
        return nameLatin;
    }

    public @Nullable String email() {
        return email;
    }

    /** The language in which the person wants to be written to. */
    public Language language() {
        return language;
    }

    public List<InspectorCertificate> certificates() {
        return List.copyOf(certificates);
    }

    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }
}
