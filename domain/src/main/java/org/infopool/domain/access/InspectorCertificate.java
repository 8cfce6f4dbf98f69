package org.infopool.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an inspector shows at the door (APL 55): without a valid one nobody inspects. */
@Entity
@Table(name = "inspector_certificate")
public class InspectorCertificate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "certificate_number")
    private String number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected InspectorCertificate() {}

    InspectorCertificate(Person person, String number, LocalDate validFrom, LocalDate validTo) {
        this.person = person;
        this.number = number;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Whether it holds on the day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Who holds it. */
    public Person person() {
        return person;
    }

    public String number() {
        return number;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which it is valid. */
    public LocalDate validTo() {
        return validTo;
    }
}
