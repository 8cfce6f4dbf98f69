package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.ejb.journal.EventObserver;

/** The duties of a license fall away with it. A suspended license is still one: its duties stay. */
@ApplicationScoped
public class EndOfLicense implements EventObserver {
    @Inject
    Obligations obligations;

    @Override
    public int turn() {
        return 110;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof LicenseEvent license && ends(license)) {
            obligations.liftAll(license.number(), license.act());
        }
    }

    private static boolean ends(LicenseEvent event) {
        return switch (event) {
            case LicenseEvent.Revoked revoked -> true;
            case LicenseEvent.Expired expired -> true;
            case LicenseEvent.Granted granted -> false;
            case LicenseEvent.Renewed renewed -> false;
            case LicenseEvent.Varied varied -> false;
            case LicenseEvent.CertificateIssued issued -> false;
            case LicenseEvent.Suspended suspended -> false;
            case LicenseEvent.Reinstated reinstated -> false;
        };
    }
}
