package org.infopool.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/** A file in a matter. Its content is kept under its hash, once, however many documents have it. */
@Entity
@Table(name = "document")
public class Document extends Recorded {
    @Column(name = "number", nullable = false, updatable = false)
    private DocumentNumber number;

    @Enumerated(EnumType.STRING)
    @Column(name = "about_kind", nullable = false, updatable = false)
    private SubjectKind aboutKind;

    @Column(name = "about_number", nullable = false, updatable = false)
    private String aboutNumber;

    @Column(name = "purpose", updatable = false)
    private @Nullable String purpose;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "size_in_bytes", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    /** Evidence has two dates: when it came, by the server's clock, and when what it shows was true. */
    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "effective_on", updatable = false)
    private @Nullable LocalDate effectiveOn;

    @Column(name = "received_from", updatable = false)
    private @Nullable PersonNumber receivedFrom;

    /** For the persistence provider. */
    protected Document() {}

    private Document(
            DocumentNumber number,
            Subject about,
            @Nullable String purpose,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable LocalDate effectiveOn,
            Act act) {
        this.number = number;
        this.aboutKind = about.kind();
        this.aboutNumber = about.number();
        this.purpose = purpose;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.receivedAt = act.at();
        this.effectiveOn = effectiveOn;
        this.receivedFrom = act.actor().person();
    }

    /** A new document of a matter; {@link #attach} tells it. */
    public static Document of(
            DocumentNumber number,
            Subject about,
            @Nullable String purpose,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable LocalDate effectiveOn,
            Act act) {
        return new Document(number, about, purpose, name, mediaType, size, sha256, effectiveOn, act);
    }

    /** It belongs to its matter from now on. */
    public DocumentEvent.Attached attach(Act act) {
        return new DocumentEvent.Attached(
                occurred(act), number, about(), purpose, name, mediaType, size, sha256, effectiveOn);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.DOCUMENT, number.value());
    }

    /** What it belongs to. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }

    public DocumentNumber number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** The hash of its content, lower-case hex. */
    public String sha256() {
        return sha256;
    }
}
