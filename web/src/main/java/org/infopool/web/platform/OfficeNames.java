package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.ejb.enterprise.EnterpriseRegistration;

/** Names offices to a reader. */
@RequestScoped
public class OfficeNames {
    @Inject
    private EnterpriseRegistration registration;

    @Inject
    private Language language;

    /** The name of this office, in the reader's language. */
    public String of(OfficeNumber office) {
        return registration.offices().stream()
                .filter(one -> one.number().equals(office))
                .findFirst()
                .map(one -> one.name().in(language.locale()))
                .orElse(office.value());
    }
}
