package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.INSPECTION;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.List;
import org.infopool.domain.inspection.InspectionStatus;

/** What supervision makes people do. */
final class SupervisionTasks {
    /** The day for which an inspection is ordered. */
    private static final String DAY = "pool.inspection.day";

    /** The report of an inspection that has begun. */
    private static final String REPORT = "pool.inspection.report";

    private static final String I_AM_ON_THE_TEAM =
            "exists (select x.number from Inspection x join x.team t where x.number = m.number and t.person = :me)";

    static final List<Waiting> ALL = List.of(new Waiting(
            QueueTask.INSPECT,
            INSPECTION,
            List.of(DAY, REPORT),
            in("m.status", InspectionStatus.ORDERED, InspectionStatus.UNDER_WAY, InspectionStatus.RECORDED) + " and "
                    + I_AM_ON_THE_TEAM));

    private SupervisionTasks() {}
}
