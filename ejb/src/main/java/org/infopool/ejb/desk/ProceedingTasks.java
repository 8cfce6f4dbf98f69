package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.PROCEEDING;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.Band;

/** What a proceeding makes people do, step by step; who had a part that does not go with a task is not asked. */
final class ProceedingTasks {
    private static final String DECIDE = "p14.45.decide";

    private static final String PENALTY = in("m.investigation.outcome", ReportedOutcome.PENALTY);

    /** A passed review after the last notice. */
    private static final String REVIEWED = "exists (select x.number from Proceeding x join x.reviews r"
            + " where x.number = m.number and r.round = m.toBeHeard.round and SQL('?', r.passed))";

    /** The heads were in favor after the last notice. */
    private static final String DISCUSSED = "exists (select x.number from Proceeding x join x.discussions s"
            + " where x.number = m.number and s.round = m.toBeHeard.round and SQL('?', s.carried))";

    /** A hearing was offered, it is complex, or one of the violations is serious. */
    private static final String MAJOR =
            "(SQL('?', m.investigation.complex) or exists (select x.number from Proceeding x"
                    + " join x.penalties y where x.number = m.number and y.round = m.toBeHeard.round and SQL('?', y.hearing)) or"
                    + " exists (select v.number from Proceeding x join x.charges c, Violation v where x.number = m.number and"
                    + " v.number = c.violation and " + in("v.assessment.band", Band.SERIOUS) + "))";

    static final List<Waiting> ALL = List.of(
            new Waiting(
                    QueueTask.FILE_PROCEEDING,
                    PROCEEDING,
                    List.of("p14.18.file", "p14.18.file-special"),
                    in("m.status", ProceedingStatus.PROPOSED) + " and " + without(Duty.INVESTIGATE)),
            new Waiting(
                    QueueTask.INVESTIGATE,
                    PROCEEDING,
                    DECIDE,
                    in("m.status", ProceedingStatus.FILED) + " and not " + without(Duty.INVESTIGATE)),
            new Waiting(
                    QueueTask.TELL_PARTY,
                    PROCEEDING,
                    DECIDE,
                    in("m.status", ProceedingStatus.INVESTIGATED) + " and " + PENALTY),
            new Waiting(QueueTask.SET_HEARING, PROCEEDING, DECIDE, in("m.status", ProceedingStatus.HEARING_REQUESTED)),
            new Waiting(
                    QueueTask.HOLD_HEARING,
                    PROCEEDING,
                    DECIDE,
                    in("m.status", ProceedingStatus.HEARING_SET) + " and m.toBeHeard.hearing.chair = :me"),
            new Waiting(
                    QueueTask.REVIEW_PROCEEDING,
                    PROCEEDING,
                    DECIDE,
                    in("m.status", ProceedingStatus.HEARD) + " and " + MAJOR + " and not " + REVIEWED + " and "
                            + without(Duty.INVESTIGATE, Duty.CHAIR_HEARING)),
            new Waiting(
                    QueueTask.DISCUSS_PROCEEDING,
                    PROCEEDING,
                    DECIDE,
                    in("m.status", ProceedingStatus.HEARD) + " and " + MAJOR + " and " + REVIEWED + " and not "
                            + DISCUSSED + " and " + without(Duty.INVESTIGATE, Duty.LEGAL_REVIEW)),
            new Waiting(
                    QueueTask.DECIDE_PROCEEDING,
                    PROCEEDING,
                    DECIDE,
                    "(" + in("m.status", ProceedingStatus.INVESTIGATED) + " and not " + PENALTY + " or "
                            + in("m.status", ProceedingStatus.HEARD) + " and (not " + MAJOR + " or " + REVIEWED
                            + " and " + DISCUSSED + ")) and " + without(Duty.INVESTIGATE, Duty.LEGAL_REVIEW)));

    private ProceedingTasks() {}

    /** Whoever asks has done none of these. */
    private static String without(Duty... duties) {
        return "not exists (select x.number from Proceeding x join x.duties t where x.number = m.number and t.person ="
                + " :me and " + in("t.duty", duties) + ")";
    }
}
