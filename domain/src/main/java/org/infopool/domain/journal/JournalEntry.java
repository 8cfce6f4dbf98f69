package org.infopool.domain.journal;

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
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept: once written it stays, but for two things that come later: its place in the ledger, and the
 * erasure of what it tells about people.
 */
@Entity
@Table(name = "event")
public class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event")
    @SequenceGenerator(name = "event", sequenceName = "event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private SubjectKind subjectKind;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    @Column(name = "subject_seq", nullable = false, updatable = false)
    private int subjectSeq;

    @Enumerated(EnumType.STRING)
    @Column(name = "concerns_kind", nullable = false, updatable = false)
    private SubjectKind concernsKind;

    @Column(name = "concerns_number", nullable = false, updatable = false)
    private String concernsNumber;

    @Column(name = "event_type", nullable = false, updatable = false)
    private String type;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "effective_on", nullable = false, updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "actor_person", updatable = false)
    private @Nullable PersonNumber actorPerson;

    @Column(name = "actor_role", nullable = false, updatable = false)
    private String actorRole;

    @Column(name = "legal_basis", nullable = false, updatable = false)
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, updatable = false)
    private Origin origin;

    @Column(name = "payload", nullable = false, updatable = false)
    private String payload;

    @Column(name = "personal")
    private @Nullable String personal;

    @Column(name = "salt", nullable = false, updatable = false)
    private byte[] salt;

    @Column(name = "leaf", nullable = false, updatable = false)
    private byte[] leaf;

    /** Written by the sequencer alone, past the persistence provider. */
    @Column(name = "ledger_index", insertable = false, updatable = false)
    private @Nullable Long ledgerIndex;

    /** For the persistence provider. */
    protected JournalEntry() {}

    /**
     * Keeps an event.
     *
     * @param payload the canonical JSON that the leaf commits to
     * @param personal the openings of the commitments in it, as JSON; absent when it tells nothing about people
     */
    public JournalEntry(
            DomainEvent event, String type, String payload, @Nullable String personal, byte[] salt, byte[] leaf) {
        var act = event.act();
        this.subjectKind = event.subject().kind();
        this.subjectNumber = event.subject().number();
        this.subjectSeq = event.occurrence().seq();
        this.concernsKind = event.concerns().kind();
        this.concernsNumber = event.concerns().number();
        this.type = type;
        this.recordedAt = act.at();
        this.effectiveOn = act.effectiveOn();
        this.actorPerson = act.actor().person();
        this.actorRole = act.actor().role();
        this.legalBasis = act.legalBasis();
        this.origin = act.origin();
        this.payload = payload;
        this.personal = personal;
        this.salt = salt.clone();
        this.leaf = leaf.clone();
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectNumber);
    }

    public EventReference reference() {
        return new EventReference(subject(), subjectSeq);
    }

    /** In whose time line it is shown. */
    public Subject concerns() {
        return new Subject(concernsKind, concernsNumber);
    }

    public String type() {
        return type;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public @Nullable PersonNumber actorPerson() {
        return actorPerson;
    }

    public String actorRole() {
        return actorRole;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public Origin origin() {
        return origin;
    }

    /** The canonical JSON that the leaf commits to; what is personal in it is a commitment of its own. */
    public String payload() {
        return payload;
    }

    /** The openings of the personal commitments, as JSON. */
    public @Nullable String personal() {
        return personal;
    }

    public byte[] salt() {
        return salt.clone();
    }

    /** Exactly the bytes that the ledger hashes. */
    public byte[] leaf() {
        return leaf.clone();
    }

    /** Its place in the ledger, from 0; absent until the sequencer has given it one. */
    public @Nullable Long ledgerIndex() {
        return ledgerIndex;
    }
}
