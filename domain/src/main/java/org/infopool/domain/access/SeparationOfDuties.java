package org.infopool.domain.access;

import static org.infopool.domain.access.Duty.ASSESS;
import static org.infopool.domain.access.Duty.CHAIR_HEARING;
import static org.infopool.domain.access.Duty.DECIDE;
import static org.infopool.domain.access.Duty.INVESTIGATE;
import static org.infopool.domain.access.Duty.LEGAL_REVIEW;
import static org.infopool.domain.access.Duty.SECOND_ASSESS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * Who may not do what because of what they did, or whom they are tied to. Asked when somebody is assigned and again
 * when they act. It follows the person: another account, role or delegation changes nothing. Pure: same facts, same
 * answer.
 */
public final class SeparationOfDuties {
    /** Two duties that one person may not both have in one matter, and the rule that says so. */
    private record Apart(Duty one, Duty other, String ruleKey) {
        boolean parts(Duty duty, Duty done) {
            return (one == duty && other == done) || (one == done && other == duty);
        }
    }

    private static final List<Apart> APART = List.of(
            new Apart(ASSESS, SECOND_ASSESS, "duty.assessorIsSecondAssessor"),
            new Apart(ASSESS, DECIDE, "duty.assessorDecides"),
            new Apart(SECOND_ASSESS, DECIDE, "duty.assessorDecides"),
            new Apart(INVESTIGATE, LEGAL_REVIEW, "duty.investigatorReviews"),
            new Apart(INVESTIGATE, DECIDE, "duty.investigatorDecides"),
            new Apart(LEGAL_REVIEW, DECIDE, "duty.reviewerDecides"),
            new Apart(CHAIR_HEARING, INVESTIGATE, "duty.investigatorChairs"),
            new Apart(CHAIR_HEARING, LEGAL_REVIEW, "duty.reviewerChairs"));

    private SeparationOfDuties() {}

    /**
     * Refuses the duty to a person who has done what does not go with it, or who is tied to the enterprise.
     *
     * @param ties the person's declared conflicts
     * @throws RuleViolated {@code duty.assessorIsSecondAssessor}, {@code duty.assessorDecides},
     *     {@code duty.investigatorReviews}, {@code duty.investigatorDecides}, {@code duty.reviewerDecides},
     *     {@code duty.investigatorChairs}, {@code duty.reviewerChairs}, {@code duty.conflict}
     */
    public static void check(PersonNumber person, Duty duty, Matter matter, Collection<Conflict> ties, LocalDate day) {
        for (DutyDone done : matter.done()) {
            if (done.person().equals(person)) {
                for (Apart pair : APART) {
                    RuleViolated.unless(
                            !pair.parts(duty, done.duty()),
                            pair.ruleKey(),
                            matter.subject().number(),
                            person.value());
                }
            }
        }
        for (Conflict tie : ties) {
            RuleViolated.unless(
                    !tie.bars(duty, matter.enterprise(), day),
                    "duty.conflict",
                    matter.subject().number(),
                    person.value(),
                    tie.kind());
        }
    }

    /**
     * Refuses an inspection team that is too small or not certified (APL 42, 55).
     *
     * @param needed how many different people the rule book asks for
     * @throws RuleViolated {@code duty.certificateNotValid}, {@code duty.tooFewInspectors}
     */
    public static void checkTeam(Collection<Inspector> team, int needed) {
        for (Inspector inspector : team) {
            RuleViolated.unless(
                    inspector.certified(),
                    "duty.certificateNotValid",
                    inspector.person().value());
        }
        long people = team.stream().map(Inspector::person).distinct().count();
        RuleViolated.unless(people >= needed, "duty.tooFewInspectors", people, needed);
    }
}
