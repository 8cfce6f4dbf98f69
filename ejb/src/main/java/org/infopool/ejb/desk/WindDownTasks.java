package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.in;

import java.util.List;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.domain.winddown.WindDownStep;

/** What a wind-down makes people do. */
final class WindDownTasks {
    static final List<Waiting> ALL = List.of(
            new Waiting(
                    QueueTask.VERIFY_WIND_DOWN,
                    MatterKind.WIND_DOWN,
                    WindDown.VERIFY,
                    in("m.status", WindDownStatus.FILED)),
            new Waiting(
                    QueueTask.CHASE_WIND_DOWN,
                    MatterKind.WIND_DOWN,
                    List.of(
                            WindDownStep.STOP.rule(),
                            WindDownStep.TELL.rule(),
                            WindDownStep.DISPOSE.rule(),
                            WindDown.PROVE,
                            WindDown.MEND),
                    in("d.state", DeadlineState.MISSED) + " and " + MatterKind.UNDONE_STEP));

    private WindDownTasks() {}
}
