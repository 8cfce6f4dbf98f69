package org.infopool.domain.selfinspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;

/** What a self-inspection still lacks before it can be handed in: everything at once. */
public final class Readiness {
    /** Within which time a minor non-conformity is remedied. */
    private static final String REMEDIATION = "pool.remediation.plan";

    private static final int LEAST_REASON = 4;

    private Readiness() {}

    /** What is lacking on this day, in the order of the checklist. */
    public static List<Shortage> of(List<Point> points, RuleBook rules, LocalDate today) {
        var latest = DueDates.of(rules, REMEDIATION, today, List.of()).outcome().day();
        var missing = new ArrayList<Shortage>();
        points.forEach(point -> check(point, today, latest, missing));
        return List.copyOf(missing);
    }

    private static void check(Point point, LocalDate today, LocalDate latest, List<Shortage> missing) {
        var item = point.item();
        var answer = point.answer();
        var conformity = answer.conformity();
        if (conformity == null) {
            missing.add(new Shortage(item, "conformity", "missing.selfInspection.answer"));
            return;
        }
        if (conformity == Conformity.NOT_APPLICABLE && answer.note().length() < LEAST_REASON) {
            missing.add(new Shortage(item, "note", "missing.selfInspection.reason"));
        }
        if (conformity.needsPlan()) {
            checkPlan(item, conformity, answer.plan(), today, latest, missing);
        }
    }

    private static void checkPlan(
            String item,
            Conformity conformity,
            RemediationPlan plan,
            LocalDate today,
            LocalDate latest,
            List<Shortage> missing) {
        if (plan.what().isEmpty()) {
            missing.add(new Shortage(item, "what", "missing.selfInspection.what"));
        }
        if (plan.who().isEmpty()) {
            missing.add(new Shortage(item, "who", "missing.selfInspection.who"));
        }
        var by = plan.by();
        if (by == null) {
            missing.add(new Shortage(item, "by", "missing.selfInspection.by"));
        } else if (by.isBefore(today)) {
            missing.add(new Shortage(item, "by", "missing.selfInspection.past", by));
        } else if (conformity == Conformity.MINOR && by.isAfter(latest)) {
            missing.add(new Shortage(item, "by", "missing.selfInspection.late", latest));
        }
    }
}
