package org.infopool.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A tie between a person and an enterprise, declared by the person or entered by an administrator. */
@Entity
@Table(name = "conflict_of_interest")
public class Conflict {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ConflictKind kind;

    @Column(name = "enterprise")
    private String enterprise;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    protected Conflict() {}

    Conflict(Person person, ConflictKind kind, String enterprise, LocalDate since, @Nullable LocalDate until) {
        this.person = person;
        this.kind = kind;
        this.enterprise = enterprise;
        this.since = since;
        this.until = until;
    }

    /** Whether it keeps the person off {@code duty} in matters of {@code enterprise} on {@code day}. */
    public boolean bars(Duty duty, @Nullable String enterprise, LocalDate day) {
        return this.enterprise.equals(enterprise) && kind.bars(duty) && holdsOn(day);
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    void endOn(LocalDate day) {
        until = day;
    }

    /** Who is tied. */
    public Person person() {
        return person;
    }

    public ConflictKind kind() {
        return kind;
    }

    /** The number of the enterprise. */
    public String enterprise() {
        return enterprise;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day on which it holds; open while absent. */
    public @Nullable LocalDate until() {
        return until;
    }
}
