package org.infopool.ejb.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.selfinspection.SelfInspectionEvent;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;

/** Confirms what was handed in, and tells caseworkers what holders report against themselves. */
@ApplicationScoped
public class SelfInspectionNotices implements EventObserver {
    @Inject
    Notices notices;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof SelfInspectionEvent.Submitted submitted) {
            notices.write(
                    submitted,
                    submitted.subject(),
                    Addressee.enterprise(submitted.uscc().value()),
                    "selfInspection.submitted",
                    submitted.number(),
                    submitted.license(),
                    submitted.minor(),
                    submitted.major());
            if (submitted.major() > 0) {
                notices.write(
                        submitted,
                        submitted.subject(),
                        Addressee.role(Role.CASEWORKER),
                        "selfInspection.majorFound",
                        submitted.enterpriseName(),
                        submitted.number(),
                        submitted.license(),
                        submitted.major());
            }
        }
    }
}
