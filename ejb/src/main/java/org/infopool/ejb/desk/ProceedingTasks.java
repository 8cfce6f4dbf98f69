package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.PROCEEDING;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.access.Duty;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.proceeding.Weight;
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

    private static final String NEVER = "m.number is null";

    private ProceedingTasks() {}

    /**
     * The tasks; what is major goes by way of a lawyer and the heads.
     *
     * @param counts which circumstances make a penalty major by the rule book
     */
    static List<Waiting> by(Predicate<Weight> counts) {
        var major = major(counts);
        return List.of(
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
                new Waiting(
                        QueueTask.SET_HEARING, PROCEEDING, DECIDE, in("m.status", ProceedingStatus.HEARING_REQUESTED)),
                new Waiting(
                        QueueTask.HOLD_HEARING,
                        PROCEEDING,
                        DECIDE,
                        in("m.status", ProceedingStatus.HEARING_SET) + " and m.toBeHeard.hearing.chair = :me"),
                new Waiting(
                        QueueTask.REVIEW_PROCEEDING,
                        PROCEEDING,
                        DECIDE,
                        in("m.status", ProceedingStatus.HEARD) + " and " + major + " and not " + REVIEWED + " and "
                                + without(Duty.INVESTIGATE, Duty.CHAIR_HEARING)),
                new Waiting(
                        QueueTask.DISCUSS_PROCEEDING,
                        PROCEEDING,
                        DECIDE,
                        in("m.status", ProceedingStatus.HEARD) + " and " + major + " and " + REVIEWED + " and not "
                                + DISCUSSED + " and " + without(Duty.INVESTIGATE, Duty.LEGAL_REVIEW)),
                new Waiting(
                        QueueTask.DECIDE_PROCEEDING,
                        PROCEEDING,
                        DECIDE,
                        "(" + in("m.status", ProceedingStatus.INVESTIGATED) + " and not " + PENALTY + " or "
                                + in("m.status", ProceedingStatus.HEARD) + " and (not " + major + " or " + REVIEWED
                                + " and " + DISCUSSED + ")) and " + without(Duty.INVESTIGATE, Duty.LEGAL_REVIEW)));
    }

    private static String major(Predicate<Weight> counts) {
        var counting = Arrays.stream(Weight.values()).filter(counts).map(ProceedingTasks::holds);
        return Stream.concat(Stream.of(NEVER), counting).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String holds(Weight weight) {
        return switch (weight) {
            case HEARING_RIGHT ->
                "exists (select x.number from Proceeding x join x.penalties y where x.number = m.number and y.round ="
                        + " m.toBeHeard.round and SQL('?', y.hearing))";
            case SERIOUS_BAND ->
                "exists (select v.number from Proceeding x join x.charges c, Violation v where x.number = m.number and"
                        + " v.number = c.violation and " + in("v.assessment.band", Band.SERIOUS) + ")";
            case COMPLEX -> "SQL('?', m.investigation.complex)";
        };
    }

    /** Whoever asks has done none of these. */
    private static String without(Duty... duties) {
        return "not exists (select x.number from Proceeding x join x.duties t where x.number = m.number and t.person ="
                + " :me and " + in("t.duty", duties) + ")";
    }
}
