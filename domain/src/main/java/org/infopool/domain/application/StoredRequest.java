package org.infopool.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What an application asks for, as it is stored. Immutable. */
@Embeddable
public class StoredRequest {
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ApplicationKind kind;

    @Column(name = "license_number", updatable = false)
    private @Nullable String license;

    @Column(name = "apply_by", updatable = false)
    private @Nullable LocalDate applyBy;

    @Column(name = "decide_by", updatable = false)
    private @Nullable LocalDate decideBy;

    /** For the persistence provider. */
    protected StoredRequest() {}

    /** The stored form of what is asked for. */
    public static StoredRequest of(Request request) {
        var stored = new StoredRequest();
        var license = request.license();
        stored.kind = request.kind();
        stored.license = license == null ? null : license.number();
        stored.applyBy = request.applyBy();
        stored.decideBy = request.decideBy();
        return stored;
    }

    /** What is asked for. */
    public Request value() {
        return new Request(kind, license == null ? null : new Subject(SubjectKind.LICENSE, license), applyBy, decideBy);
    }
}
