package org.infopool.ejb.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.Person;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.proceeding.Discussion;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What separation of duties prevents is recorded, whichever rule prevents it. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class DutiesTest {
    private static final LocalDate DAY = Acts.TODAY;
    private static final Act ACT = Acts.by("SUN", Role.DIRECTOR);
    private static final PersonNumber CERTIFIED = Acts.person("ZHAO");
    private static final PersonNumber UNCERTIFIED = Acts.person("QIAN");
    private static final Matter MATTER =
            new Matter(new Subject(SubjectKind.INSPECTION, "INS-2025-000001"), "91350100M000100Y43", List.of());

    private final List<String> recorded = new ArrayList<>();
    private final Duties duties = new Duties();

    @BeforeEach
    void knowTwoPeople() {
        duties.people = new People() {
            @Override
            public Person get(PersonNumber number) {
                var person = new Person(number, "某人", "Somebody", null, Language.EN);
                if (number.equals(CERTIFIED)) {
                    person.certify("C-1", DAY.minusYears(1), DAY, ACT);
                }
                return person;
            }
        };
        duties.blocked = new BlockedAttempts() {
            @Override
            public void record(PersonNumber person, Duty duty, Subject matter, String brokenRule, Act act) {
                recorded.add(person + " " + duty + " " + matter.number() + " " + brokenRule);
            }
        };
    }

    @Test
    void recordsWhoWasKeptFromATeamForWantOfACertificate() {
        assertEquals("duty.certificateNotValid", broken(List.of(CERTIFIED, UNCERTIFIED), DAY));
        assertEquals(List.of("P-QIAN INSPECT INS-2025-000001 duty.certificateNotValid"), recorded);
    }

    @Test
    void aCertificateMustHoldOnTheDayOfTheInspection() {
        assertEquals("duty.certificateNotValid", broken(List.of(CERTIFIED), DAY.plusDays(1)));
        assertEquals(List.of("P-ZHAO INSPECT INS-2025-000001 duty.certificateNotValid"), recorded);
    }

    @Test
    void recordsOnceForEachMemberThatATeamWasTooSmall() {
        assertEquals("duty.tooFewInspectors", broken(List.of(CERTIFIED, CERTIFIED), DAY));
        assertEquals(List.of("P-ZHAO INSPECT INS-2025-000001 duty.tooFewInspectors"), recorded);
    }

    @Test
    void recordsNothingOfATeamThatMayInspect() {
        duties.checkTeam(List.of(CERTIFIED), 1, Duty.INSPECT, MATTER, DAY, ACT);
        assertEquals(List.of(), recorded);
    }

    @Test
    void apl57RecordsWhoWasKeptFromADiscussionForWantOfOthers() {
        var tooFew = new Discussion(CERTIFIED, List.of(CERTIFIED), List.of(UNCERTIFIED), List.of(), "All spoke.");
        var broken = assertThrows(
                RuleViolated.class,
                () -> duties.checkTogether(
                        tooFew.present(), Duty.DECIDE, MATTER, ACT, () -> tooFew.requireEnough(RuleBook.builtIn())));
        assertEquals("proceeding.tooFewMembers", broken.ruleKey());
        assertEquals(
                List.of(
                        "P-ZHAO DECIDE INS-2025-000001 proceeding.tooFewMembers",
                        "P-QIAN DECIDE INS-2025-000001 proceeding.tooFewMembers"),
                recorded);
    }

    private String broken(List<PersonNumber> team, LocalDate day) {
        return assertThrows(RuleViolated.class, () -> duties.checkTeam(team, 2, Duty.INSPECT, MATTER, day, ACT))
                .ruleKey();
    }
}
