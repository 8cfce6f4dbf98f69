package org.infopool.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * What a director orders.
 *
 * @param ground what it rests on: a measure, a duty, a violation, a self-inspection, an earlier inspection
 * @param purpose what is to be found out, 10 to 1,000 characters
 * @param announced whether the enterprise is told before
 * @param team who inspects, each once
 * @param items the rule book ids of the questions, in the order of the checklist
 */
public record InspectionOrder(
        InspectionKind kind,
        Subject ground,
        String purpose,
        LocalDate plannedOn,
        boolean announced,
        List<PersonNumber> team,
        List<String> items) {
    /**
     * A whole order.
     *
     * @throws RuleViolated {@code inspection.purposeLength}, {@code inspection.groundMissing}, {@code
     *     inspection.memberTwice}, {@code inspection.noItem}, {@code inspection.itemTwice}
     */
    public InspectionOrder {
        purpose = purpose.strip();
        team = List.copyOf(team);
        items = List.copyOf(items);
        RuleViolated.unless(purpose.length() >= 10 && purpose.length() <= 1000, "inspection.purposeLength");
        RuleViolated.unless(
                kind != InspectionKind.FOR_CAUSE
                        || (ground.kind() != SubjectKind.ENTERPRISE && ground.kind() != SubjectKind.LICENSE),
                "inspection.groundMissing");
        RuleViolated.unless(team.stream().distinct().count() == team.size(), "inspection.memberTwice");
        checkItems(items);
    }

    static void checkItems(List<String> items) {
        RuleViolated.unless(!items.isEmpty(), "inspection.noItem");
        RuleViolated.unless(items.stream().distinct().count() == items.size(), "inspection.itemTwice");
    }
}
