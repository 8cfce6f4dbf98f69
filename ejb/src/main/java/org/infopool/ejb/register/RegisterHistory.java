package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.license.LicenseStatus;
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
        switch (event) {
            case LicenseEvent.Granted granted -> register.add(RegisterEntry.of(granted));
            case LicenseEvent.Renewed renewed ->
                RegisterEntry.renewed(register.current(renewed.number()), renewed)
                        .forEach(register::add);
            case LicenseEvent.Varied varied ->
                RegisterEntry.varied(register.current(varied.number()), varied).forEach(register::add);
            case LicenseEvent.Suspended suspended -> change(suspended, LicenseStatus.SUSPENDED, suspended.from());
            case LicenseEvent.Reinstated reinstated -> change(reinstated, LicenseStatus.ACTIVE, reinstated.from());
            case LicenseEvent.Ended ended -> change(ended, ended.end(), ended.from());
            case LicenseEvent.RegistrationCancelled cancelled ->
                RegisterEntry.cancelled(register.current(cancelled.number()), cancelled)
                        .forEach(register::add);
            default -> {}
        }
    }

    private void change(LicenseEvent event, LicenseStatus next, LocalDate from) {
        RegisterEntry.changed(register.current(event.number()), next, from, event)
                .forEach(register::add);
    }
}
