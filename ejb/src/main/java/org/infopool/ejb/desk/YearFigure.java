package org.infopool.ejb.desk;

import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.journal.SubjectKind;

/**
 * What is counted of the duties of a time, each duty by itself. In what is asked here the duty is {@code x}; whoever
 * counts limits it to what the reader may see.
 */
public enum YearFigure {
    /** Duties whose time began. */
    BEGAN("", "x.start between :from and :to"),
    /** Duties whose last day fell in the time, done or not; not those that fell away. */
    DUE(Parts.DEADLINE, Parts.OF_DUTY + " and d.state <> " + Parts.CANCELLED + " and d.dueOn between :from and :to"),
    /** Reminders to holders; one that goes to the portal and by e-mail is one. */
    REMINDED(
            ", Notice n",
            "n.aboutKind = " + Parts.OBLIGATION + " and n.aboutNumber = x.number and n.kind = 'obligation.reminded'"
                    + " and n.writtenAt >= :begin and n.writtenAt < :end"),
    /** Duties that were done in their time. */
    MET(Parts.DEADLINE, Parts.OF_DUTY + " and d.state = " + Parts.MET + " and d.closedOn between :from and :to"),
    /** Duties whose last day passed without it. */
    MISSED(Parts.DEADLINE, Parts.OF_DUTY + " and d.state = " + Parts.MISSED + " and d.closedOn between :from and :to"),
    /** Missed duties that were put before a caseworker, who has to order correction within the time of the rule book. */
    ESCALATED(
            Parts.DEADLINE,
            "d.aboutKind = " + Parts.OBLIGATION + " and d.aboutNumber = x.number and d.ruleId = '"
                    + SupervisionTasks.ORDER + "' and d.startOn between :from and :to"),
    /** Orders to correct that were made on missed duties. */
    ORDERED(
            ", Measure m",
            "m.basisKind = " + Parts.OBLIGATION
                    + " and m.basisNumber = x.number and m.orderedOn between :from and :to");

    /** What the queries have in common. An enum's constants cannot use its own. */
    private static final class Parts {
        static final String OBLIGATION = SubjectKind.class.getName() + "." + SubjectKind.OBLIGATION.name();
        static final String CANCELLED = state(DeadlineState.CANCELLED);
        static final String MET = state(DeadlineState.MET);
        static final String MISSED = state(DeadlineState.MISSED);
        static final String DEADLINE = ", Deadline d";
        static final String OF_DUTY =
                "d.aboutKind = " + OBLIGATION + " and d.aboutNumber = x.number and d.ruleId = x.period";

        private static String state(DeadlineState state) {
            return DeadlineState.class.getName() + "." + state.name();
        }
    }

    private final String joined;
    private final String condition;

    YearFigure(String joined, String condition) {
        this.joined = joined;
        this.condition = condition;
    }

    /** The query that counts it by duty, within a further condition. */
    String query(String scope) {
        var counted = this == REMINDED ? "distinct n.cause" : "x";
        return "select x.duty, count(" + counted + ") from Obligation x" + joined + " where " + condition + " and "
                + scope + " group by x.duty";
    }
}
