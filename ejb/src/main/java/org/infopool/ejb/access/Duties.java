package org.infopool.ejb.access;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.SeparationOfDuties;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;

/**
 * Asks separation of duties before somebody is assigned and before they act, and records what it has prevented. Ask
 * before the transaction changes anything.
 */
@ApplicationScoped
public class Duties {
    private static final Logger LOG = System.getLogger(Duties.class.getName());

    /** Two attempts of one person at the same moment collide on the person's count of events. */
    private static final int TRIES = 3;

    @Inject
    People people;

    @Inject
    BlockedAttempts blocked;

    /**
     * Refuses the duty to whoever acts.
     *
     * @throws RuleViolated one of the rules of {@link SeparationOfDuties#check}, {@code account.notSignedIn}
     */
    public void check(Duty duty, Matter matter, Act act) {
        var person = act.actor().person();
        if (person == null) {
            throw new RuleViolated("account.notSignedIn");
        }
        check(person, duty, matter, act);
    }

    /**
     * Refuses to give the duty to somebody.
     *
     * @param act by which it would be given
     * @throws RuleViolated one of the rules of {@link SeparationOfDuties#check}
     */
    public void check(PersonNumber person, Duty duty, Matter matter, Act act) {
        check(
                List.of(person),
                duty,
                matter,
                act,
                () -> SeparationOfDuties.check(
                        person, duty, matter, people.get(person).conflicts(), act.day()));
    }

    /**
     * Refuses an inspection team: each member like anybody who inspects, and all together. Of a team that is too small,
     * each member is recorded as kept from inspecting.
     *
     * @param needed how many different people the rule book asks for
     * @throws RuleViolated one of the rules of {@link SeparationOfDuties#check} and
     *     {@link SeparationOfDuties#checkTeam}
     */
    public void checkTeam(Collection<PersonNumber> team, int needed, Matter matter, LocalDate day, Act act) {
        team.forEach(person -> check(person, Duty.INSPECT, matter, act));
        var inspectors =
                team.stream().map(person -> people.get(person).inspectorOn(day)).toList();
        for (var inspector : inspectors) {
            check(
                    List.of(inspector.person()),
                    Duty.INSPECT,
                    matter,
                    act,
                    () -> SeparationOfDuties.checkTeam(List.of(inspector), 1));
        }
        check(
                new LinkedHashSet<>(team),
                Duty.INSPECT,
                matter,
                act,
                () -> SeparationOfDuties.checkTeam(inspectors, needed));
    }

    private void check(Collection<PersonNumber> kept, Duty duty, Matter matter, Act act, Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolated broken) {
            kept.forEach(person -> record(person, duty, matter, broken, act));
            throw broken;
        }
    }

    private void record(PersonNumber person, Duty duty, Matter matter, RuleViolated broken, Act act) {
        for (int attempt = 1; ; attempt++) {
            try {
                blocked.record(person, duty, matter.subject(), broken.ruleKey(), act);
                return;
            } catch (EJBException e) {
                if (attempt == TRIES) {
                    // The refusal stands, recorded or not; what is lost here must not turn it into an error.
                    LOG.log(Level.ERROR, "A blocked attempt of " + person + " could not be recorded", e);
                    return;
                }
            }
        }
    }
}
