package org.infopool.ejb.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.Party;
import org.infopool.ejb.notice.AddressBook;
import org.infopool.ejb.notice.Contact;

/** How enterprises are reached, and whether they have agreed to be served in the portal. */
@ApplicationScoped
public class EnterpriseContacts implements AddressBook {
    @Inject
    Enterprises enterprises;

    @Override
    public Optional<Contact> contact(Addressee addressee) {
        return addressee.kind() == Addressee.Kind.ENTERPRISE
                ? enterprises
                        .find(new UnifiedSocialCreditCode(addressee.key()))
                        .map(enterprise -> new Contact(
                                enterprise.facts().contactEmail(),
                                enterprise.electronicServiceSince() != null,
                                new Party(enterprise.uscc(), enterprise.name(), enterprise.office())))
                : Optional.empty();
    }
}
