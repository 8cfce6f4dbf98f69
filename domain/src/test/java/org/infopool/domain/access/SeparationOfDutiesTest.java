package org.infopool.domain.access;

import static org.infopool.domain.access.Duty.ASSESS;
import static org.infopool.domain.access.Duty.CHAIR_HEARING;
import static org.infopool.domain.access.Duty.DECIDE;
import static org.infopool.domain.access.Duty.INSPECT;
import static org.infopool.domain.access.Duty.INVESTIGATE;
import static org.infopool.domain.access.Duty.LEGAL_REVIEW;
import static org.infopool.domain.access.Duty.SECOND_ASSESS;
import static org.infopool.domain.access.testing.People.HE;
import static org.infopool.domain.access.testing.People.LIN;
import static org.infopool.domain.access.testing.People.ZHOU;
import static org.infopool.domain.access.testing.People.actOf;
import static org.infopool.domain.access.testing.People.person;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeparationOfDutiesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final String ENTERPRISE = "91110000MA0001XX00";

    private static Matter matter(DutyDone... done) {
        return new Matter(new Subject(SubjectKind.APPLICATION, "APP-2025-000001"), ENTERPRISE, List.of(done));
    }

    private static String brokenBy(Duty duty, Matter matter, Person person) {
        return assertThrows(
                        RuleViolated.class,
                        () -> SeparationOfDuties.check(person.number(), duty, matter, person.conflicts(), DAY))
                .ruleKey();
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESS, SECOND_ASSESS, duty.assessorIsSecondAssessor",
        "ASSESS, DECIDE, duty.assessorDecides",
        "SECOND_ASSESS, DECIDE, duty.assessorDecides",
        "INVESTIGATE, LEGAL_REVIEW, duty.investigatorReviews",
        "INVESTIGATE, DECIDE, duty.investigatorDecides",
        "LEGAL_REVIEW, DECIDE, duty.reviewerDecides",
        "CHAIR_HEARING, INVESTIGATE, duty.investigatorChairs",
        "CHAIR_HEARING, LEGAL_REVIEW, duty.reviewerChairs"
    })
    void onePersonMayNotHaveBoth(Duty one, Duty other, String rule) {
        assertEquals(rule, brokenBy(other, matter(new DutyDone(one, LIN)), person(LIN)));
        assertEquals(rule, brokenBy(one, matter(new DutyDone(other, LIN)), person(LIN)));
    }

    @Test
    void everythingElseMayBeCombined() {
        Map<Duty, Set<Duty>> apart = Map.of(
                ASSESS, Set.of(SECOND_ASSESS, DECIDE),
                SECOND_ASSESS, Set.of(ASSESS, DECIDE),
                INVESTIGATE, Set.of(LEGAL_REVIEW, DECIDE, CHAIR_HEARING),
                LEGAL_REVIEW, Set.of(INVESTIGATE, DECIDE, CHAIR_HEARING),
                CHAIR_HEARING, Set.of(INVESTIGATE, LEGAL_REVIEW),
                DECIDE, Set.of(ASSESS, SECOND_ASSESS, INVESTIGATE, LEGAL_REVIEW));
        for (Duty done : Duty.values()) {
            for (Duty duty : Duty.values()) {
                if (!apart.getOrDefault(done, Set.of()).contains(duty)) {
                    assertDoesNotThrow(
                            () -> SeparationOfDuties.check(LIN, duty, matter(new DutyDone(done, LIN)), List.of(), DAY),
                            done + " then " + duty);
                }
            }
        }
    }

    @Test
    void whatOthersDidBindsNobodyElse() {
        assertDoesNotThrow(() -> SeparationOfDuties.check(
                HE, DECIDE, matter(new DutyDone(ASSESS, LIN), new DutyDone(SECOND_ASSESS, ZHOU)), List.of(), DAY));
    }

    @Test
    void aLaterDutyDoesNotHideAnEarlierOne() {
        var matter = matter(new DutyDone(ASSESS, LIN), new DutyDone(SECOND_ASSESS, ZHOU), new DutyDone(INSPECT, LIN));
        assertEquals("duty.assessorDecides", brokenBy(DECIDE, matter, person(LIN)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            names = {"SHAREHOLDING", "PAST_EMPLOYMENT", "KIN"})
    void whoIsTiedToTheEnterpriseKeepsOffEveryDuty(ConflictKind kind) {
        var lin = person(LIN);
        lin.declareConflict(kind, ENTERPRISE, DAY.minusYears(2), null, actOf(LIN, "CASEWORKER"));
        for (Duty duty : Duty.values()) {
            assertEquals("duty.conflict", brokenBy(duty, matter(), lin), duty.name());
        }
    }

    @Test
    void priorHandlingBarsDecidingOnly() {
        var lin = person(LIN);
        lin.declareConflict(ConflictKind.PRIOR_HANDLING, ENTERPRISE, DAY.minusYears(2), null, actOf(LIN, "INSPECTOR"));
        assertEquals("duty.conflict", brokenBy(DECIDE, matter(), lin));
        assertDoesNotThrow(() -> SeparationOfDuties.check(LIN, INSPECT, matter(), lin.conflicts(), DAY));
    }

    @Test
    void aTieHoldsFromItsFirstToItsLastDay() {
        var lin = person(LIN);
        lin.declareConflict(ConflictKind.KIN, ENTERPRISE, DAY, DAY.plusDays(1), actOf(LIN, "INSPECTOR"));
        assertDoesNotThrow(() -> SeparationOfDuties.check(LIN, INSPECT, matter(), lin.conflicts(), DAY.minusDays(1)));
        assertThrows(RuleViolated.class, () -> SeparationOfDuties.check(LIN, INSPECT, matter(), lin.conflicts(), DAY));
        assertThrows(
                RuleViolated.class,
                () -> SeparationOfDuties.check(LIN, INSPECT, matter(), lin.conflicts(), DAY.plusDays(1)));
        assertDoesNotThrow(() -> SeparationOfDuties.check(LIN, INSPECT, matter(), lin.conflicts(), DAY.plusDays(2)));
    }

    @Test
    void aTieToAnotherEnterpriseDoesNotMatter() {
        var lin = person(LIN);
        lin.declareConflict(ConflictKind.KIN, "91110000MA0002XX00", DAY, null, actOf(LIN, "INSPECTOR"));
        assertDoesNotThrow(() -> SeparationOfDuties.check(LIN, INSPECT, matter(), lin.conflicts(), DAY));
    }

    @Test
    void twoDifferentPeopleWithCertificatesMakeATeam() {
        assertDoesNotThrow(
                () -> SeparationOfDuties.checkTeam(List.of(new Inspector(LIN, true), new Inspector(ZHOU, true)), 2));
    }

    @Test
    void onePersonTwiceIsNoTeam() {
        var broken = assertThrows(
                RuleViolated.class,
                () -> SeparationOfDuties.checkTeam(List.of(new Inspector(LIN, true), new Inspector(LIN, true)), 2));
        assertEquals("duty.tooFewInspectors", broken.ruleKey());
    }

    @Test
    void nobodyWithoutAValidCertificateIsOnATeam() {
        var zhou = person(ZHOU);
        zhou.certify("C-1", DAY.minusYears(5), DAY.minusDays(1), actOf(LIN, "ADMINISTRATOR"));
        var broken = assertThrows(
                RuleViolated.class,
                () -> SeparationOfDuties.checkTeam(List.of(new Inspector(LIN, true), zhou.inspectorOn(DAY)), 2));
        assertEquals("duty.certificateNotValid", broken.ruleKey());
    }
}
