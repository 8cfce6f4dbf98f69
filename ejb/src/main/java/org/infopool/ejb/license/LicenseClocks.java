package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of a license. */
@ApplicationScoped
public class LicenseClocks implements EventObserver {
    /** The certificate is issued and delivered (ALL 44). */
    private static final String ISSUE = "all.44.issue";

    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case LicenseEvent.Granted granted -> deadlines.start(granted, granted.subject(), ISSUE);
            case LicenseEvent.CertificateIssued issued -> deadlines.meet(issued, issued.subject(), ISSUE);
            default -> {}
        }
    }
}
