package org.infopool.domain.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * One who processes personal information, with or without a license. It has one entry, found by its unified social
 * credit code, and belongs to one office.
 */
@Entity
@Table(name = "enterprise")
public class Enterprise extends Recorded {
    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "latin_name")
    private @Nullable String latinName;

    @Column(name = "legal_representative", nullable = false)
    private String legalRepresentative;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "contact_email", nullable = false)
    private String contactEmail;

    @Column(name = "contact_phone", nullable = false)
    private String contactPhone;

    @Column(name = "office", nullable = false)
    private OfficeNumber office;

    /** For the persistence provider. */
    protected Enterprise() {}

    /** A party that is not registered yet: call {@link #register} next. */
    public Enterprise(UnifiedSocialCreditCode uscc, OfficeNumber office, EnterpriseFacts facts) {
        this.uscc = uscc;
        this.office = office;
        take(facts);
    }

    /** Makes the entry. */
    public EnterpriseEvent.Registered register(Act act) {
        return new EnterpriseEvent.Registered(
                occurred(act), uscc, name, latinName, office, legalRepresentative, contactEmail);
    }

    /** Puts the enterprise's own facts right. */
    public EnterpriseEvent.Corrected correct(EnterpriseFacts facts, Act act) {
        take(facts);
        return new EnterpriseEvent.Corrected(occurred(act), uscc, name, latinName, legalRepresentative, contactEmail);
    }

    private void take(EnterpriseFacts facts) {
        name = facts.name();
        latinName = facts.latinName();
        legalRepresentative = facts.legalRepresentative();
        address = facts.address();
        contactEmail = facts.contactEmail();
        contactPhone = facts.contactPhone();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ENTERPRISE, uscc.value());
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }

    public @Nullable String latinName() {
        return latinName;
    }

    /** The number of the office that it belongs to. */
    public OfficeNumber office() {
        return office;
    }

    /** What it says of itself now. */
    public EnterpriseFacts facts() {
        return new EnterpriseFacts(name, latinName, legalRepresentative, address, contactEmail, contactPhone);
    }
}
