package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.inspection.InspectionEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of an inspection: its day, then the time for the report. */
@ApplicationScoped
public class InspectionClocks implements EventObserver {
    /** It begins on the day for which it is ordered. */
    static final String DAY = "pool.inspection.day";

    /** The report is made. */
    private static final String REPORT = "pool.inspection.report";

    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case InspectionEvent.Ordered ordered ->
                deadlines.startUntil(ordered, ordered.subject(), DAY, ordered.plannedOn());
            case InspectionEvent.CheckedIn begun -> {
                deadlines.meet(begun, begun.subject(), DAY);
                deadlines.start(begun, begun.subject(), REPORT);
            }
            case InspectionEvent.Concluded concluded -> deadlines.meet(concluded, concluded.subject(), REPORT);
            case InspectionEvent.Cancelled cancelled -> deadlines.cancelAll(cancelled, cancelled.subject());
            default -> {}
        }
    }
}
