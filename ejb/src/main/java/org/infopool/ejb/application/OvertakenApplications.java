package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.license.Licenses;

/** When a license ends, nothing is left to decide of an application to renew or vary it. */
@ApplicationScoped
public class OvertakenApplications implements EventObserver {
    @Inject
    Licenses licenses;

    @Inject
    LicenseApplications applications;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 120;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof LicenseEvent license && hasEnded(license)) {
            applications
                    .about(license.number())
                    .ifPresent(application -> journal.record(application.overtake(license.act())));
        }
    }

    private boolean hasEnded(LicenseEvent event) {
        return licenses.find(event.number())
                .map(license -> license.status().isEnded())
                .orElse(false);
    }
}
