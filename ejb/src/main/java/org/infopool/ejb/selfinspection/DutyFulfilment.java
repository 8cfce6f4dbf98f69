package org.infopool.ejb.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.obligation.ObligationEvent;
import org.infopool.domain.selfinspection.SelfInspectionEvent;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.obligation.Obligations;

/** A self-inspection that is handed in meets its duty; one whose duty falls away is dropped. */
@ApplicationScoped
public class DutyFulfilment implements EventObserver {
    @Inject
    Obligations obligations;

    @Inject
    SelfInspectionRepository selfInspections;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 130;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case SelfInspectionEvent.Submitted submitted ->
                obligations.meet(submitted.obligation(), submitted.subject(), submitted.act());
            case ObligationEvent.Lifted lifted ->
                selfInspections
                        .of(lifted.number())
                        .filter(begun -> begun.status() == SelfInspectionStatus.DRAFT)
                        .ifPresent(begun -> journal.record(begun.drop(lifted.act())));
            default -> {}
        }
    }
}
