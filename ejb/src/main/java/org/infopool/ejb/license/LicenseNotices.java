package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.notice.Addressee;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;

/** Tells holders what happened to their license. */
@ApplicationScoped
public class LicenseNotices implements EventObserver {
    @Inject
    Notices notices;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof LicenseEvent.CertificateIssued issued) {
            notices.write(
                    issued,
                    issued.subject(),
                    Addressee.enterprise(issued.uscc().value()),
                    "license.certificateIssued",
                    issued.number());
        }
    }
}
