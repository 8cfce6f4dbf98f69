package org.infopool.domain.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.EventType;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register's history: what was true of a license from a day on (valid time), as the register knew it
 * from an instant on (recorded time). Lines are only added and closed, never changed: a correction closes the line as
 * known and adds another.
 */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {
    /** The end of a line that has no end yet. */
    public static final Instant STILL_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    /** The end of a state that has no end yet. */
    public static final LocalDate STILL_TRUE = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "license_number", nullable = false, updatable = false)
    private LicenseNumber license;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", nullable = false, updatable = false)
    private String enterpriseName;

    @Column(name = "latin_name", updatable = false)
    private @Nullable String latinName;

    @Column(name = "search_text", nullable = false, updatable = false)
    private String searchText;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, updatable = false)
    private LicenseStatus status;

    @Column(name = "term_from", nullable = false, updatable = false)
    private LocalDate termFrom;

    @Column(name = "term_to", nullable = false, updatable = false)
    private LocalDate termTo;

    @Column(name = "true_from", nullable = false, updatable = false)
    private LocalDate trueFrom;

    @Column(name = "true_to", nullable = false, updatable = false)
    private LocalDate trueTo;

    @Column(name = "known_from", nullable = false, updatable = false)
    private Instant knownFrom;

    @Column(name = "known_to", nullable = false)
    private Instant knownTo = STILL_KNOWN;

    /** The conditions, one on each line. */
    @Column(name = "conditions", nullable = false, updatable = false)
    private String conditions;

    /** The day from which the registration is cancelled; absent while it is not. */
    @Column(name = "cancelled_on", updatable = false)
    private @Nullable LocalDate cancelledOn;

    @Column(name = "cause", nullable = false, updatable = false)
    private String cause;

    @Column(name = "cause_seq", nullable = false, updatable = false)
    private int causeSeq;

    /** For the persistence provider. */
    protected RegisterEntry() {}

    private RegisterEntry(RegisterEntry of, LocalDate trueFrom, LocalDate trueTo, DomainEvent cause) {
        license = of.license;
        uscc = of.uscc;
        enterpriseName = of.enterpriseName;
        latinName = of.latinName;
        searchText = of.searchText;
        status = of.status;
        termFrom = of.termFrom;
        termTo = of.termTo;
        conditions = of.conditions;
        cancelledOn = of.cancelledOn;
        this.trueFrom = trueFrom;
        this.trueTo = trueTo;
        knownFrom = cause.act().at();
        this.cause = of.cause;
        causeSeq = of.causeSeq;
    }

    /** The first line: the license was granted. */
    public static RegisterEntry of(LicenseEvent.Granted granted) {
        var entry = new RegisterEntry();
        entry.license = granted.number();
        entry.uscc = granted.uscc();
        entry.called(granted.enterpriseName(), granted.latinName());
        entry.status = LicenseStatus.ACTIVE;
        entry.termFrom = granted.validFrom();
        entry.termTo = granted.validTo();
        entry.conditions = String.join("\n", granted.conditions());
        entry.trueFrom = granted.validFrom();
        entry.trueTo = STILL_TRUE;
        entry.knownFrom = granted.act().at();
        entry.cause = "license.granted/1";
        entry.causeSeq = granted.occurrence().seq();
        return entry;
    }

    /**
     * What the register says from now on: the lines that were current close as known, what they say of the days before
     * stays said, and from {@code day} on the license stands as {@code next}.
     *
     * @param current the lines that were held to be right until now
     * @param cause the event of the license that the register learns of
     * @return the lines to add
     */
    public static List<RegisterEntry> changed(
            List<RegisterEntry> current, LicenseStatus next, LocalDate day, DomainEvent cause) {
        return rewritten(current, day, cause, line -> line.status = next);
    }

    /**
     * What the register says once the license has got another term: the same until the term that ran has ended, and then
     * the new one.
     *
     * @return the lines to add
     */
    public static List<RegisterEntry> renewed(List<RegisterEntry> current, LicenseEvent.Renewed renewed) {
        return rewritten(current, renewed.validFrom(), renewed, line -> {
            line.termFrom = renewed.validFrom();
            line.termTo = renewed.validTo();
            line.conditions = String.join("\n", renewed.conditions());
        });
    }

    /**
     * What the register says once the license says something else, from the day on which that was decided.
     *
     * @return the lines to add
     */
    public static List<RegisterEntry> varied(List<RegisterEntry> current, LicenseEvent.Varied varied) {
        return rewritten(current, varied.act().effectiveOn(), varied, line -> {
            line.called(varied.enterpriseName(), varied.latinName());
            line.conditions = String.join("\n", varied.conditions());
        });
    }

    /**
     * What the register says from now on of a license whose registration is cancelled: it stands as before, and everybody
     * can read since when it is cancelled (ALL 70).
     *
     * @param current the lines that were held to be right until now
     * @return the lines to add
     */
    public static List<RegisterEntry> cancelled(
            List<RegisterEntry> current, LicenseEvent.RegistrationCancelled cancelled) {
        return rewritten(current, cancelled.from(), cancelled, line -> line.cancelledOn = cancelled.from());
    }

    /**
     * Changes everything that is said of a day and those after it. A term that is still to come is said of its own days, but
     * where the license has ended before them.
     */
    private static List<RegisterEntry> rewritten(
            List<RegisterEntry> current, LocalDate day, DomainEvent cause, Consumer<RegisterEntry> change) {
        var added = new ArrayList<RegisterEntry>();
        RegisterEntry changed = null;
        for (var line : current.stream()
                .sorted(Comparator.comparing(RegisterEntry::trueFrom))
                .filter(one -> !one.trueTo.isBefore(day))
                .toList()) {
            line.superseded(cause.act().at());
            if (line.trueFrom.isBefore(day)) {
                added.add(line.until(day, cause));
            }
            if (changed == null || (!changed.status.isEnded() && !changed.termFrom.equals(line.termFrom))) {
                var from = line.trueFrom.isBefore(day) ? day : line.trueFrom;
                if (changed != null) {
                    changed.trueTo = from.minusDays(1);
                }
                changed = new RegisterEntry(line, from, STILL_TRUE, cause);
                change.accept(changed);
                changed.cause = typeOf(cause);
                changed.causeSeq = cause.occurrence().seq();
                added.add(changed);
            }
        }
        if (changed == null) {
            throw new IllegalStateException("no line in the register to change: " + cause.reference());
        }
        return added;
    }

    private void called(String name, @Nullable String nameInLatinLetters) {
        enterpriseName = name;
        latinName = nameInLatinLetters;
        searchText = SearchText.of(name, nameInLatinLetters, license.value(), uscc.value());
    }

    private static String typeOf(DomainEvent cause) {
        var type = cause.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(cause.getClass() + " has no event type");
        }
        return type.value();
    }

    /** What remains true of this line when something else is true from {@code day} on: the same, but ending the day before. */
    public RegisterEntry until(LocalDate day, DomainEvent cause) {
        return new RegisterEntry(this, trueFrom, day.minusDays(1), cause);
    }

    /** From now on the register knows better. */
    public void superseded(Instant at) {
        knownTo = at;
    }

    public LicenseNumber license() {
        return license;
    }

    public LicenseStatus status() {
        return status;
    }

    public LocalDate trueFrom() {
        return trueFrom;
    }

    public LocalDate trueTo() {
        return trueTo;
    }

    public Instant knownFrom() {
        return knownFrom;
    }

    public Instant knownTo() {
        return knownTo;
    }

    /** The first day of the license's term. */
    public LocalDate termFrom() {
        return termFrom;
    }

    /** The last valid day of the license's term. */
    public LocalDate termTo() {
        return termTo;
    }

    /** What the license is granted under. */
    public List<String> conditions() {
        return conditions.isEmpty() ? List.of() : List.of(conditions.split("\n"));
    }

    /** The day from which the registration is cancelled; absent while it is not. */
    public @Nullable LocalDate cancelledOn() {
        return cancelledOn;
    }

    /** The type of the event that brought this state. */
    public String cause() {
        return cause;
    }

    /** The event that brought this state. */
    public EventReference causedBy() {
        return new EventReference(new Subject(SubjectKind.LICENSE, license.value()), causeSeq);
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public @Nullable String latinName() {
        return latinName;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    /** Its names and numbers in the form for search. */
    public String searchText() {
        return searchText;
    }
}
