package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.INSPECTION;
import static org.infopool.ejb.desk.MatterKind.MEASURE;
import static org.infopool.ejb.desk.MatterKind.OBLIGATION;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.List;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.obligation.ObligationStatus;

/**
 * What a missed duty, an order and an inspection make people do. What was done too late leaves its deadline missed, so each condition
 * asks for the act itself too.
 */
final class SupervisionTasks {
    /** The authority orders the self-inspection that was missed. */
    static final String ORDER = "pool.self-inspection.order";

    /** The day for which an inspection is ordered. */
    private static final String DAY = "pool.inspection.day";

    /** The report of an inspection that has begun. */
    private static final String REPORT = "pool.inspection.report";

    private static final String I_AM_ON_THE_TEAM =
            "exists (select x.number from Inspection x join x.team t where x.number = m.number and t.person = :me)";

    private static final String NOTHING_ORDERED =
            "not exists (select o from Measure o where o.basisKind = d.aboutKind and o.basisNumber = d.aboutNumber and "
                    + in("o.status", MeasureStatus.ORDERED, MeasureStatus.IN_EFFECT, MeasureStatus.FAILED) + ")";

    private static final String NOT_INSPECTED =
            "not exists (select i from Inspection i where i.groundKind = d.aboutKind and i.groundNumber ="
                    + " d.aboutNumber)";

    static final List<Waiting> ALL = List.of(
            new Waiting(
                    QueueTask.ORDER_SELF_INSPECTION,
                    OBLIGATION,
                    ORDER,
                    in("m.status", ObligationStatus.OVERDUE) + " and " + NOTHING_ORDERED),
            new Waiting(
                    QueueTask.JUDGE_REPORT,
                    MEASURE,
                    List.of(Measure.COMPLY, Measure.COMPLY_SELF_INSPECTION),
                    "SQL('?', m.reportPending)"),
            new Waiting(
                    QueueTask.ORDER_INSPECTION,
                    MEASURE,
                    Measure.FOR_CAUSE,
                    in("m.status", MeasureStatus.FAILED) + " and " + NOT_INSPECTED),
            new Waiting(
                    QueueTask.INSPECT,
                    INSPECTION,
                    List.of(DAY, REPORT),
                    in("m.status", InspectionStatus.ORDERED, InspectionStatus.UNDER_WAY, InspectionStatus.RECORDED)
                            + " and " + I_AM_ON_THE_TEAM));

    private SupervisionTasks() {}
}
