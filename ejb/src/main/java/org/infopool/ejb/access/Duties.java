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
     * Refuses a team of officers: each member like anybody who has the duty, and all together. Of a team that is too small,
     * each member is recorded as kept from the duty.
     *
     * @param needed how many different people the rule book asks for
     * @param day on which their certificates must hold
     * @throws RuleViolated one of the rules of {@link SeparationOfDuties#check} and
     *     {@link SeparationOfDuties#checkTeam}
     */
    public void checkTeam(Collection<PersonNumber> team, int needed, Duty duty, Matter matter, LocalDate day, Act act) {
        team.forEach(person -> check(person, duty, matter, act));
        var officers =
                team.stream().map(person -> people.get(person).inspectorOn(day)).toList();
        for (var officer : officers) {
            checkTogether(
                    List.of(officer.person()),
                    duty,
                    matter,
                    act,
                    () -> SeparationOfDuties.checkTeam(List.of(officer), 1));
        }
        checkTogether(team, duty, matter, act, () -> SeparationOfDuties.checkTeam(officers, needed));
    }

    /**
     * Refuses what people may only do together when a rule is broken by who they are or how many; each is recorded as
     * kept from the duty, once.
     *
     * @param rule throws what it breaks
     * @throws RuleViolated what the rule throws
     */
    public void checkTogether(Collection<PersonNumber> people, Duty duty, Matter matter, Act act, Runnable rule) {
        check(new LinkedHashSet<>(people), duty, matter, act, rule);
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
