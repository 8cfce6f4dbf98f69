package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.register.RegisterEntry;
import org.infopool.ejb.journal.EventObserver;

/** Keeps the register's history: every event of a license that the public may know adds to it. */
@ApplicationScoped
public class RegisterHistory implements EventObserver {
    @Inject
    RegisterRepository register;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof LicenseEvent.Granted granted) {
            register.add(RegisterEntry.of(granted));
        }
    }
}
