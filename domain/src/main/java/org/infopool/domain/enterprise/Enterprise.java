package org.infopool.domain.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
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

    @Column(name = "search_text", nullable = false)
    private String searchText;

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

    /** Since when it agrees, signed, to be served in the portal; absent while it does not. */
    @Column(name = "electronic_service_since")
    private @Nullable LocalDate electronicServiceSince;

    /** Who signed that for it. */
    @Column(name = "electronic_service_by")
    private @Nullable String electronicServiceBy;

    /** The hash of the code by which its first account can be opened; absent where none is out. */
    @Column(name = "activation_hash")
    private @Nullable String activationHash;

    /** The last day on which that code can be used. */
    @Column(name = "activation_until")
    private @Nullable LocalDate activationUntil;

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

    /**
     * Agrees to be served in the portal (APL 61): from now on papers count as served when they arrive there.
     *
     * @param signatory who signs for the enterprise, by name
     * @throws RuleViolated {@code enterprise.consentSigned} for an empty name, {@code enterprise.consentBefore}
     */
    public EnterpriseEvent.ConsentedToElectronicService consentToElectronicService(String signatory, Act act) {
        RuleViolated.unless(!signatory.isBlank(), "enterprise.consentSigned");
        RuleViolated.unless(electronicServiceSince == null, "enterprise.consentBefore", uscc);
        electronicServiceSince = act.day();
        electronicServiceBy = signatory.strip();
        return new EnterpriseEvent.ConsentedToElectronicService(
                occurred(act), uscc, name, electronicServiceBy, act.day());
    }

    /**
     * No longer agrees. What arrived before stays served.
     *
     * @throws RuleViolated {@code enterprise.noConsent}
     */
    public EnterpriseEvent.ElectronicServiceWithdrawn withdrawElectronicService(Act act) {
        RuleViolated.unless(electronicServiceSince != null, "enterprise.noConsent", uscc);
        electronicServiceSince = null;
        electronicServiceBy = null;
        return new EnterpriseEvent.ElectronicServiceWithdrawn(occurred(act), uscc, name, act.day());
    }

    /**
     * Offers access to an enterprise that has no account because it came in on paper: whoever has the code of the letter can
     * open one. A code that was out before is good no more.
     *
     * @param codeHash the hash of the code, never the code
     * @param until the last day on which it can be used, by the rule book
     */
    public EnterpriseEvent.ActivationOffered offerActivation(String codeHash, LocalDate until, Act act) {
        activationHash = codeHash;
        activationUntil = until;
        return new EnterpriseEvent.ActivationOffered(occurred(act), uscc, name, until);
    }

    /** Whether a code is the one that is out, and still good on that day. */
    public boolean acceptsCode(String codeHash, LocalDate day) {
        return activationHash != null
                && activationUntil != null
                && activationHash.equals(codeHash)
                && !day.isAfter(activationUntil);
    }

    /**
     * The code of the letter is used, once: somebody has an account for the enterprise now.
     *
     * @param person who they are
     * @throws RuleViolated {@code enterprise.activationRefused} when it is another code, too late, or none is out
     */
    public EnterpriseEvent.Activated activate(String codeHash, PersonNumber person, Act act) {
        RuleViolated.unless(acceptsCode(codeHash, act.day()), "enterprise.activationRefused");
        activationHash = null;
        activationUntil = null;
        return new EnterpriseEvent.Activated(occurred(act), uscc, name, person);
    }

    private void take(EnterpriseFacts facts) {
        name = facts.name();
        latinName = facts.latinName();
        searchText = SearchText.of(name, latinName, uscc.value());
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

    /** Since when it agrees, signed, to be served in the portal; absent while it does not. */
    public @Nullable LocalDate electronicServiceSince() {
        return electronicServiceSince;
    }

    /** Who signed that for it; absent while it does not agree. */
    public @Nullable String electronicServiceBy() {
        return electronicServiceBy;
    }

    /** The last day on which the activation code that is out can be used; absent where none is out. */
    public @Nullable LocalDate activationUntil() {
        return activationUntil;
    }

    /** What it says of itself now. */
    public EnterpriseFacts facts() {
        return new EnterpriseFacts(name, latinName, legalRepresentative, address, contactEmail, contactPhone);
    }
}
