package org.infopool.domain.selfinspection;

import java.util.List;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.Obligations;
import org.infopool.domain.rulebook.RuleBook;

/** Self-inspections in the situations that tests need. */
public final class SelfInspections {
    public static final RuleBook RULES = RuleBook.builtIn();
    public static final Answer CONFORM = new Answer(Conformity.CONFORM, "", RemediationPlan.NONE);

    /** Few people, nothing sensitive, nothing abroad. */
    public static final Processing SMALL = new Processing(5_000, false, false, false, false);

    private SelfInspections() {}

    public static SelfInspection begunFor(Obligation duty, Processing processing) {
        var selfInspection = SelfInspection.of(duty, new SelfInspectionNumber("SI-2025-000001"), processing, RULES);
        selfInspection.open(Obligations.holder());
        return selfInspection;
    }

    public static SelfInspection begun() {
        return begunFor(Obligations.selfInspection(), SMALL);
    }

    public static SelfInspection answered() {
        var selfInspection = begun();
        selfInspection.points().forEach(point -> selfInspection.answer(point.item(), CONFORM, 0, Obligations.holder()));
        return selfInspection;
    }

    public static SelfInspectionEvent.Submitted submit(SelfInspection selfInspection) {
        return selfInspection.submit(List.of(), false, List.of(), Obligations.holder());
    }
}
