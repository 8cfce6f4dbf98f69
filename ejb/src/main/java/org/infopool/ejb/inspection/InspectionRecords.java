package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.inspection.InspectionEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;

/** Makes the findings of an inspection final with its report. */
@ApplicationScoped
public class InspectionRecords implements EventObserver {
    @Inject
    EventJournal journal;

    @Inject
    InspectionRepository inspections;

    @Override
    public int turn() {
        return 100;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof InspectionEvent.Concluded concluded) {
            inspections.findings(concluded.number()).forEach(finding -> journal.record(finding.hold(concluded.act())));
        }
    }
}
