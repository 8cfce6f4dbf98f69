package org.infopool.domain.rulebook;

import static org.infopool.domain.rulebook.MeasureKind.CONFISCATION;
import static org.infopool.domain.rulebook.MeasureKind.FINE;
import static org.infopool.domain.rulebook.MeasureKind.ORDER_TO_CORRECT;
import static org.infopool.domain.rulebook.MeasureKind.REVOCATION;
import static org.infopool.domain.rulebook.MeasureKind.WARNING;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The other worked guards of the legal rule base (law.md §15.5), each by its number and its article. */
class WorkedGuardsTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @ParameterizedTest(name = "G1 (APL 36): discovered {0}, harm {1}: in time {2}")
    @CsvSource({
        "2026-03-15, false, true",
        "2026-03-16, false, false",
        "2026-03-16, true, true",
        "2029-03-15, true, true",
        "2029-03-16, true, false"
    })
    void barsAPenaltyByTime(LocalDate discovered, boolean harm, boolean inTime) {
        var ended = LocalDate.of(2024, 3, 15);
        if (inTime) {
            assertDoesNotThrow(() -> Limitation.require(BOOK, ended, harm, discovered));
        } else {
            var broken = assertThrows(RuleViolated.class, () -> Limitation.require(BOOK, ended, harm, discovered));
            assertEquals("penalty.timeBarred", broken.ruleKey());
        }
    }

    @Test
    @DisplayName("G1 (APL 36): the limits are 2026-03-15 and 2029-03-15")
    void limits() {
        var ended = LocalDate.of(2024, 3, 15);
        assertEquals(
                LocalDate.of(2026, 3, 15), Limitation.of(BOOK, ended, false).outcome());
        assertEquals(LocalDate.of(2029, 3, 15), Limitation.of(BOOK, ended, true).outcome());
        assertEquals(
                "apl.36-1.limitation-harm",
                Limitation.of(BOOK, ended, true).reasons().getLast().ruleId());
    }

    @ParameterizedTest(name = "G3: {0} persons: {1}")
    @CsvSource({
        "999999, ''",
        "1000000, pipo.duty",
        "9999999, pipo.duty",
        "10000000, pipo.duty nds.28.duty",
        "10000001, pipo.duty nds.28.duty aud.4.duty"
    })
    void bringsDutiesByTheNumberOfPersons(long persons, String duties) {
        var found = DutyRule.fallingOn(BOOK, ProcessorFacts.ofPersons(persons));
        assertEquals(
                Stream.of(duties.split(" ", -1)).filter(id -> !id.isEmpty()).collect(Collectors.toSet()),
                found.outcome().stream().map(DutyRule::id).collect(Collectors.toSet()));
        assertEquals(found.outcome().size(), found.reasons().size());
    }

    @Test
    @DisplayName("G5 (Audit Measures 5(2)): no second order for the same incident")
    void ordersAnAuditOnce() {
        assertDoesNotThrow(() -> PenaltyGuards.requireFirstAuditOrder("INC-2", Set.of("INC-1")));
        var broken =
                assertThrows(RuleViolated.class, () -> PenaltyGuards.requireFirstAuditOrder("INC-1", Set.of("INC-1")));
        assertEquals("audit.alreadyOrdered", broken.ruleKey());
    }

    @Test
    @DisplayName("G6 (APL 63): a penalty that carries a hearing is not decided without telling of it")
    void tellsOfTheHearing() {
        var carries = PenaltyGuards.carriesHearing(BOOK, Set.of(REVOCATION), FineSubject.UNIT, Money.ZERO, Money.ZERO);
        assertTrue(carries.outcome());
        assertDoesNotThrow(() -> PenaltyGuards.requireHearingOffered(carries, true));
        var broken = assertThrows(RuleViolated.class, () -> PenaltyGuards.requireHearingOffered(carries, false));
        assertEquals("penalty.hearingNotOffered", broken.ruleKey());
        var slight = PenaltyGuards.carriesHearing(BOOK, Set.of(WARNING), FineSubject.UNIT, Money.ZERO, Money.ZERO);
        assertDoesNotThrow(() -> PenaltyGuards.requireHearingOffered(slight, false));
    }

    @ParameterizedTest(name = "G6: a fine of {1} yuan on a {0}, {2} yuan confiscated: {3}")
    @CsvSource({
        "UNIT, 99999, 0, false",
        "UNIT, 100000, 0, true",
        "PERSON, 9999, 0, false",
        "PERSON, 10000, 0, true",
        "UNIT, 1, 99999, false",
        "UNIT, 1, 100000, true"
    })
    void carriesAHearingFromALargeSumOn(FineSubject subject, long fine, long confiscation, boolean carries) {
        var reasoned = PenaltyGuards.carriesHearing(
                BOOK, Set.of(FINE, CONFISCATION), subject, Money.ofYuan(fine), Money.ofYuan(confiscation));
        assertEquals(carries, reasoned.outcome());
        assertEquals(carries, !reasoned.reasons().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureKind.class,
            names = {"REVOCATION", "LICENSE_SUSPENSION", "BUSINESS_SUSPENSION", "SERVICE_SUSPENSION", "OCCUPATIONAL_BAN"
            })
    void carriesAHearingByItsKind(MeasureKind measure) {
        assertTrue(PenaltyGuards.carriesHearing(BOOK, Set.of(measure), FineSubject.UNIT, Money.ZERO, Money.ZERO)
                .outcome());
    }

    @Test
    @DisplayName("G7 (APL 45(2), 62): 500,000 after a notice of 300,000")
    void isNotHeavierThanTheNotice() {
        var told = Set.of(ORDER_TO_CORRECT, FINE);
        assertDoesNotThrow(
                () -> PenaltyGuards.requireNotHeavier(BOOK, told, Money.ofYuan(300_000), told, Money.ofYuan(300_000)));
        assertDoesNotThrow(
                () -> PenaltyGuards.requireNotHeavier(BOOK, told, Money.ofYuan(300_000), Set.of(WARNING), Money.ZERO));
        for (var decided : List.of(Money.ofYuan(500_000), Money.ofYuan(300_000).plus(Money.ofFen(1)))) {
            var broken = assertThrows(
                    RuleViolated.class,
                    () -> PenaltyGuards.requireNotHeavier(BOOK, told, Money.ofYuan(300_000), told, decided));
            assertEquals("penalty.heavierThanNotified", broken.ruleKey());
        }
        assertThrows(
                RuleViolated.class,
                () -> PenaltyGuards.requireNotHeavier(
                        BOOK, told, Money.ofYuan(300_000), Set.of(REVOCATION), Money.ZERO));
    }

    @Test
    @DisplayName("G8 (ALL 78, 79): a bar only where the license concerns safety")
    void barsAfterFalseMaterials() {
        assertEquals(
                Optional.empty(),
                PenaltyGuards.barAfterFalseMaterials(BOOK, false, false).outcome());
        assertEquals(
                Optional.of("all.78.bar"),
                PenaltyGuards.barAfterFalseMaterials(BOOK, false, true).outcome());
        assertEquals(
                Optional.of("all.79.bar"),
                PenaltyGuards.barAfterFalseMaterials(BOOK, true, true).outcome());
        assertEquals("1 yr", BOOK.period("all.78.bar").span().toString());
        assertEquals("3 yr", BOOK.period("all.79.bar").span().toString());
        assertFalse(PenaltyGuards.barAfterFalseMaterials(BOOK, true, false)
                .reasons()
                .isEmpty());
    }
}
