package org.infopool.domain.ending;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.access.SeparationOfDuties;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enforcement.Enforcements;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.license.Licenses;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each end of a license has its own law, its own act and its own consequences. */
class LicenseEndingTest {
    private static final RuleBook BOOK = Enforcements.BOOK;
    private static final String FACTS = "The audit report in the file was never written by its auditor.";
    private static final String WHY = "Nobody can rely on a report that does not exist.";

    /** The day after the five working days from Tuesday, 13 May 2025. */
    private static final LocalDate HEARD = LocalDate.of(2025, 5, 21);

    private static final Act DIRECTOR = Acts.by("dai", Role.DIRECTOR);
    private static final Successor SUCCESSOR =
            Successor.of(new UnifiedSocialCreditCode("91330000MA2BCDEF0Q".substring(0, 17) + check()), "启明数据");

    /** The check digit that makes the code of the successor one. */
    private static char check() {
        for (var digit : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (UnifiedSocialCreditCode.flaw("91330000MA2BCDEF0" + digit).isEmpty()) {
                return digit;
            }
        }
        throw new IllegalStateException("no check digit");
    }

    @Test
    void theGroundsOfEachWayCiteItsArticle() {
        for (var ground : EndingGround.values()) {
            assertEquals(
                    switch (ground.kind()) {
                        case SURRENDER -> "pool.ending.surrender";
                        case WITHDRAWAL -> "all.8-2.withdraw";
                        case RESCISSION -> ground.isBinding() ? "all.69-2.rescind-fraud" : "all.69-1.rescind";
                        case TERMINATION -> "all.70.cancel";
                    },
                    ground.rule());
            BOOK.parameter(ground.rule());
        }
        assertEquals(6, EndingGround.of(EndingKind.RESCISSION).size(), "five grounds of ALL 69(1), one of 69(2)");
    }

    @Test
    void nothingFollowsAnEnd() {
        Arrays.stream(EndingStatus.values())
                .filter(status -> !status.isOpen())
                .forEach(status -> assertEquals(0, status.successors().size()));
        assertEquals(
                List.of(EndingStatus.DECLARED, EndingStatus.INTENDED, EndingStatus.ORDERED),
                Arrays.stream(EndingStatus.values())
                        .filter(EndingStatus::isOpen)
                        .toList());
    }

    // Surrender

    @Test
    void aHolderGivesItsLicenseUpFromItsOwnDay_Pool22() {
        var ending = begun();
        var day = Acts.TODAY.plusDays(10);
        ending.surrender("We leave the business.", day, term(), BOOK, holder());
        assertBreaks("ending.dayToCome", () -> ending.takeEffect(day, BOOK, Acts.byClock(day.minusDays(1))));
        var over = ending.takeEffect(day, BOOK, Acts.byClock(day));
        assertEquals(day, over.from());
        assertEquals(Compensation.NONE, over.compensation());
        assertNull(over.barredUntil());
    }

    @Test
    void whatIsGivenUpCanBeTakenBackUntilThen() {
        var ending = begun();
        ending.surrender("We leave.", Acts.TODAY.plusDays(3), term(), BOOK, holder());
        ending.takeBack(holder());
        assertEquals(EndingStatus.TAKEN_BACK, ending.status());
        assertBreaks("ending.step", () -> ending.takeEffect(Acts.TODAY, BOOK, holder()));
    }

    @Test
    void onceTheDayHasComeItCannotBeTakenBack() {
        var day = Acts.TODAY.plusDays(3);
        var ending = begun();
        ending.surrender("We leave.", day, term(), BOOK, holder());
        assertBreaks("ending.dayCame", () -> ending.takeBack(Acts.by("lin", Role.APPLICANT, day)));
        assertEquals(EndingStatus.DECLARED, ending.status());
    }

    /** APL 44: the holder can answer only what it was told of. */
    @Test
    void nothingIsAddedAfterTheHolderWasTold() {
        var ending = begun();
        ending.intend(EndingGround.FACTS_CHANGED, FACTS, WHY, Rank.DEPARTMENT_HEAD, BOOK, DIRECTOR);
        assertDoesNotThrow(ending::requireUnserved);
        ending.tell(Acts.TODAY, caseworker());
        assertBreaks("ending.evidenceAfterService", ending::requireUnserved);
    }

    @Test
    void whoFoundTheGroundDoesNotDecideOnIt() {
        var ending = heard(EndingGround.FACTS_CHANGED);
        var finder = DIRECTOR.actor().person();
        assertBreaks(
                "duty.investigatorDecides",
                () -> SeparationOfDuties.check(finder, Duty.DECIDE, ending.matter(), List.of(), HEARD));
    }

    @Test
    void nothingIsGivenUpForDaysPastOrAfterTheTerm() {
        assertBreaks(
                "ending.dayPassed",
                () -> begun().surrender("We leave.", Acts.TODAY.minusDays(1), term(), BOOK, holder()));
        assertBreaks(
                "ending.afterTerm", () -> begun().surrender("We leave.", term().plusDays(1), term(), BOOK, holder()));
        assertBreaks("ending.factsMissing", () -> begun().surrender(" ", Acts.TODAY, term(), BOOK, holder()));
    }

    // Termination

    @Test
    void aMergerOrDivisionNamesItsSuccessor_ALL70() {
        assertBreaks(
                "ending.successorMissing",
                () -> begun().find(EndingGround.MERGED, "Extract.", Acts.TODAY, null, BOOK, caseworker()));
        assertBreaks(
                "ending.noSuccessor",
                () -> begun().find(EndingGround.BANKRUPT, "Order.", Acts.TODAY, SUCCESSOR, BOOK, caseworker()));
        var ending = begun();
        assertBreaks(
                "ending.ownSuccessor",
                () -> ending.find(
                        EndingGround.DIVIDED,
                        "Extract.",
                        Acts.TODAY,
                        Successor.of(ending.uscc(), "itself"),
                        BOOK,
                        caseworker()));
        assertBreaks(
                "ending.notATermination",
                () -> begun().find(EndingGround.FACTS_CHANGED, "Extract.", Acts.TODAY, null, BOOK, caseworker()));
        var found = begun().find(EndingGround.MERGED, "Extract.", Acts.TODAY, SUCCESSOR, BOOK, caseworker());
        assertEquals(SUCCESSOR.uscc(), found.successor());
    }

    // Withdrawal and rescission

    @Test
    void onlyADirectorOfRankIntendsAndDecides_Pool22() {
        assertBreaks(
                "ending.notAdverse",
                () -> begun().intend(EndingGround.DISSOLVED, FACTS, WHY, Rank.HEAD, BOOK, DIRECTOR));
        var ending = heard(EndingGround.NOT_QUALIFIED);
        assertBreaks("ending.rankTooLow", () -> ending.decide(ends(null), Rank.DEPARTMENT_HEAD, BOOK, director(HEARD)));
    }

    @Test
    void theHolderIsToldAndHeardBefore_ALL7() {
        var ending = begun();
        ending.intend(EndingGround.FACTS_CHANGED, FACTS, WHY, Rank.DEPARTMENT_HEAD, BOOK, DIRECTOR);
        assertBreaks("intended.notServed", () -> ending.decide(ends(null), Rank.HEAD, BOOK, director(HEARD)));
        ending.tell(Acts.TODAY, caseworker());
        assertBreaks(
                "intended.representationsRun",
                () -> ending.decide(ends(null), Rank.HEAD, BOOK, director(HEARD.minusDays(1))));
        ending.represent("The facts are as they were.", List.of(), holder());
        assertBreaks("intended.unanswered", () -> ending.decide(ends(null), Rank.HEAD, BOOK, DIRECTOR));
        var ordered = ending.decide(ends("They are not."), Rank.HEAD, BOOK, DIRECTOR);
        assertEquals(
                "They are not.",
                assertInstanceOf(EndingEvent.Ordered.class, ordered).answer());
        assertEquals(EndingStatus.ORDERED, ending.status(), "nothing binds before service");
        assertBreaks(
                "intended.reason",
                () -> begun().intend(EndingGround.LAW_CHANGED, FACTS, "short", Rank.HEAD, BOOK, DIRECTOR));
    }

    @Test
    void aWithdrawalIsCompensated_ALL8() {
        var ending = heard(EndingGround.LAW_CHANGED);
        ending.decide(ends(null), Rank.HEAD, BOOK, director(HEARD));
        assertEquals(Compensation.DUE, ending.compensation());
        assertBreaks("ending.notInEffect", () -> ending.compensate(Money.ofYuan(5), because("Agreed.")));
        ending.takeEffect(HEARD, BOOK, director(HEARD));
        assertBreaks("ending.reasonMissing", () -> ending.compensate(Money.ofYuan(5), DIRECTOR));
        ending.compensate(Money.ofYuan(5), because("Agreed on 1 June."));
        assertEquals(Compensation.SETTLED, ending.compensation());
        assertBreaks("ending.nothingDue", () -> ending.compensate(Money.ofYuan(5), because("Again.")));
    }

    @Test
    void aRescissionIsCompensatedWhereTheHolderIsDamaged_ALL69() {
        var damaged = heard(EndingGround.PROCEDURE_BROKEN);
        damaged.decide(
                new EndingDecision(EndingOutcome.ENDS, WHY, null, true, false), Rank.HEAD, BOOK, director(HEARD));
        assertEquals(Compensation.DUE, damaged.compensation());
        var undamaged = heard(EndingGround.PROCEDURE_BROKEN);
        undamaged.decide(ends(null), Rank.HEAD, BOOK, director(HEARD));
        assertEquals(Compensation.NONE, undamaged.compensation());
    }

    @Test
    void whatMayBeRescindedMayAlsoStay_ALL69_1() {
        var ending = heard(EndingGround.BEYOND_POWERS);
        ending.decide(without(EndingOutcome.NOT_EXPEDIENT), Rank.HEAD, BOOK, director(HEARD));
        assertEquals(EndingStatus.DROPPED, ending.status());
    }

    @Test
    void fraudMustBeRescinded_ALL69_2() {
        var ending = heard(EndingGround.FRAUD_OR_BRIBERY);
        assertBreaks(
                "ending.mustRescind",
                () -> ending.decide(without(EndingOutcome.NOT_EXPEDIENT), Rank.HEAD, BOOK, director(HEARD)));
        assertBreaks(
                "ending.damageOfFraud",
                () -> ending.decide(
                        new EndingDecision(EndingOutcome.ENDS, WHY, null, true, true),
                        Rank.HEAD,
                        BOOK,
                        director(HEARD)));
        ending.decide(without(EndingOutcome.NOT_SHOWN), Rank.HEAD, BOOK, director(HEARD));
        assertEquals(EndingStatus.DROPPED, ending.status(), "what is not shown ends nothing");
    }

    @Test
    void whoGotItByFraudIsBarredForThreeYears_ALL79() {
        var ending = heard(EndingGround.FRAUD_OR_BRIBERY);
        ending.decide(new EndingDecision(EndingOutcome.ENDS, WHY, null, false, true), Rank.HEAD, BOOK, director(HEARD));
        var over = ending.takeEffect(HEARD, BOOK, director(HEARD));
        assertEquals(HEARD.plusYears(3), over.barredUntil());
        assertEquals(Compensation.NONE, over.compensation());
        var other = heard(EndingGround.NOT_QUALIFIED);
        assertBreaks(
                "ending.barWithoutFraud",
                () -> other.decide(
                        new EndingDecision(EndingOutcome.ENDS, WHY, null, false, true),
                        Rank.HEAD,
                        BOOK,
                        director(HEARD)));
    }

    @Test
    void aLicenseStaysWhereRescindingHarmsThePublic_ALL69_3() {
        for (var ground : List.of(EndingGround.FRAUD_OR_BRIBERY, EndingGround.NOT_QUALIFIED)) {
            var ending = heard(ground);
            ending.decide(without(EndingOutcome.PUBLIC_INTEREST), Rank.HEAD, BOOK, director(HEARD));
            assertEquals(EndingStatus.DROPPED, ending.status());
        }
        var withdrawal = heard(EndingGround.FACTS_CHANGED);
        assertBreaks(
                "ending.publicInterestOnlyRescission",
                () -> withdrawal.decide(without(EndingOutcome.PUBLIC_INTEREST), Rank.HEAD, BOOK, director(HEARD)));
        assertBreaks(
                "ending.reasonMissing",
                () -> new EndingDecision(EndingOutcome.PUBLIC_INTEREST, " ", null, false, false));
    }

    @Test
    void anotherEndOfTheLicenseComesBefore() {
        var ending = heard(EndingGround.NOT_QUALIFIED);
        ending.fallAway(Acts.byClock(HEARD));
        assertBreaks("ending.nothingIntended", () -> ending.decide(ends(null), Rank.HEAD, BOOK, director(HEARD)));
        assertBreaks("ending.nothingIntended", () -> ending.represent("No.", List.of(), holder()));
    }

    @Test
    void theLetterIsWrittenOnce() {
        var ending = heard(EndingGround.NOT_QUALIFIED);
        ending.decide(ends(null), Rank.HEAD, BOOK, director(HEARD));
        ending.write(new DocumentNumber("DOC-2025-000001"), DIRECTOR);
        assertBreaks("ending.letterWrittenBefore", () -> ending.write(new DocumentNumber("DOC-2025-000002"), DIRECTOR));
    }

    private static LicenseEnding begun() {
        var license = Licenses.active();
        return LicenseEnding.of(
                new EndingNumber("END-2025-000001"),
                license.number(),
                license.uscc(),
                license.enterpriseName(),
                license.office());
    }

    private static LicenseEnding heard(EndingGround ground) {
        var ending = begun();
        ending.intend(ground, FACTS, WHY, Rank.DEPARTMENT_HEAD, BOOK, DIRECTOR);
        ending.tell(Acts.TODAY, caseworker());
        return ending;
    }

    private static EndingDecision ends(String answer) {
        return new EndingDecision(EndingOutcome.ENDS, WHY, answer, false, false);
    }

    private static EndingDecision without(EndingOutcome outcome) {
        return new EndingDecision(outcome, WHY, null, false, false);
    }

    private static LocalDate term() {
        return Licenses.active().term().end();
    }

    private static Act director(LocalDate day) {
        return Acts.by("dai", Role.DIRECTOR, day);
    }

    private static Act because(String reason) {
        var act = director(HEARD);
        return Act.now(act.actor(), act.at(), act.legalBasis(), reason, act.origin());
    }

    private static Act caseworker() {
        return Acts.by("bo", Role.CASEWORKER);
    }

    private static Act holder() {
        return Acts.by("lin", Role.APPLICANT);
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }
}
