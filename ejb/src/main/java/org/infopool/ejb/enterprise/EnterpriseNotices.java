package org.infopool.ejb.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.EnterpriseEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.notice.Addressee;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;

/**
 * Serves the activation letter, so that its way to the registered address is recorded like that of every paper, and tells
 * the enterprise, at the address that it gave on paper, and the directors that somebody has an account for it now.
 */
@ApplicationScoped
public class EnterpriseNotices implements EventObserver {
    @Inject
    Notices notices;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case EnterpriseEvent.ActivationOffered offered ->
                notices.serve(
                        offered,
                        offered.subject(),
                        Addressee.enterprise(offered.uscc().value()),
                        "enterprise.activationOffered",
                        offered.name(),
                        offered.until());
            case EnterpriseEvent.Activated activated -> {
                notices.write(
                        activated,
                        activated.subject(),
                        Addressee.enterprise(activated.uscc().value()),
                        "enterprise.activated",
                        activated.name(),
                        activated.act().day());
                notices.write(
                        activated,
                        activated.subject(),
                        Addressee.role(Role.DIRECTOR),
                        "enterprise.activatedWithLetter",
                        activated.name(),
                        activated.uscc(),
                        activated.act().day());
            }
            default -> {}
        }
    }
}
