package org.infopool.domain.rulebook;

import static org.infopool.domain.rulebook.FineSubject.PERSON;
import static org.infopool.domain.rulebook.FineSubject.UNIT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.rulebook.FineBounds.Verdict;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked fines of the legal rule base (law.md §15.4), each by its number and its article. */
class WorkedFinesTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    private static Verdict verdict(FineProposal proposal) {
        return FineBounds.of(BOOK, proposal).outcome().verdict();
    }

    @ParameterizedTest(name = "{0}: {1} on a {2}, refusal {3}, mitigated {4}, {5} yuan: {6}")
    @CsvSource(textBlock = """
            F1,  PIPL-66-1, UNIT,   false, false, 300000,   NO_REFUSAL
            F2,  PIPL-66-1, UNIT,   true,  false, 1000000,  OK
            F2,  PIPL-66-1, UNIT,   true,  false, 1000001,  OVER_CAP
            F3,  PIPL-66-1, PERSON, true,  false, 9999,     UNDER_MINIMUM
            F3,  PIPL-66-1, PERSON, true,  false, 10000,    OK
            F3,  PIPL-66-1, PERSON, true,  false, 100000,   OK
            F3,  PIPL-66-1, PERSON, true,  false, 100001,   OVER_CAP
            F9,  PIPL-66-2, PERSON, false, false, 99999,    UNDER_MINIMUM
            F9,  PIPL-66-2, PERSON, false, true,  99999,    OK
            F9,  PIPL-66-2, PERSON, false, false, 100000,   OK
            F9,  PIPL-66-2, PERSON, false, false, 1000000,  OK
            F9,  PIPL-66-2, PERSON, false, false, 1000001,  OVER_CAP
            F12, NDS-57-2,  UNIT,   true,  false, 400000,   UNDER_MINIMUM
            F12, NDS-57-2,  UNIT,   true,  false, 500000,   OK
            F12, NDS-57-2,  UNIT,   true,  false, 2000000,  OK
            F15, APL-51,    UNIT,   false, false, 3000,     OK
            F15, APL-51,    UNIT,   false, false, 3001,     ORDINARY_PROCEDURE_REQUIRED
            F15, APL-51,    PERSON, false, false, 200,      OK
            F15, APL-51,    PERSON, false, false, 201,      ORDINARY_PROCEDURE_REQUIRED
            """)
    void isAsWorkedOut(
            String example,
            String basis,
            FineSubject subject,
            boolean refusal,
            boolean mitigated,
            long yuan,
            Verdict verdict) {
        assertEquals(
                verdict,
                verdict(new FineProposal(
                        basis,
                        subject,
                        Money.ofYuan(yuan),
                        null,
                        null,
                        refusal,
                        false,
                        OfficeLevel.PROVINCIAL,
                        mitigated)));
    }

    @ParameterizedTest(name = "F5 (PIPL 66(2)): {0} yuan is {1}")
    @CsvSource({"90000000, OK", "120000000, OK", "120000001, OVER_CAP"})
    void capsByTheTurnover(long yuan, Verdict verdict) {
        var bounds = FineBounds.of(BOOK, turnover(Money.ofYuan(2_400_000_000L), Money.ofYuan(yuan)))
                .outcome();
        assertEquals(verdict, bounds.verdict());
        assertEquals(Money.ofYuan(120_000_000), bounds.cap());
        assertEquals(Limb.TURNOVER, bounds.limb());
    }

    @Test
    @DisplayName("F6 (PIPL 66(2)): a city office may not")
    void asksForTheProvincialLevel() {
        for (var level : OfficeLevel.values()) {
            var proposal =
                    new FineProposal("PIPL-66-2", UNIT, Money.ofYuan(1000), null, null, true, true, level, false);
            assertEquals(
                    level.covers(OfficeLevel.PROVINCIAL) ? Verdict.OK : Verdict.AUTHORITY_LEVEL, verdict(proposal));
        }
    }

    @Test
    @DisplayName("F7 (PIPL 66(2)): with a turnover of exactly 1,000,000,000 both limbs are 50,000,000")
    void hasEqualLimbs() {
        var bounds = FineBounds.of(BOOK, turnover(Money.ofYuan(1_000_000_000), Money.ofYuan(50_000_000)))
                .outcome();
        assertEquals(Verdict.OK, bounds.verdict());
        assertEquals(Money.ofYuan(50_000_000), bounds.cap());
        assertEquals(Limb.FIXED, bounds.limb());
    }

    @Test
    @DisplayName("F10 (APL 28(2)): gains of 260,000 less a refund of 60,000")
    void confiscatesWhatNeedNotBeRefunded() {
        assertEquals(
                Money.ofYuan(200_000),
                Confiscation.of(BOOK, Money.ofYuan(260_000), Money.ofYuan(60_000))
                        .outcome());
        assertEquals(
                Money.ZERO,
                Confiscation.of(BOOK, Money.ofYuan(10), Money.ofYuan(60)).outcome());
    }

    @Test
    @DisplayName("F14 (APL 35(2)): a fine of 300,000 paid reduces the court's 500,000; afterwards none is given")
    void offsetsTheCriminalFine() {
        assertEquals(
                Money.ofYuan(200_000),
                CriminalFineOffset.of(BOOK, Money.ofYuan(300_000), Money.ofYuan(500_000))
                        .outcome());
        assertDoesNotThrow(() -> CriminalFineOffset.requireNoReferral(false));
        var broken = assertThrows(RuleViolated.class, () -> CriminalFineOffset.requireNoReferral(true));
        assertEquals("fine.lockedByReferral", broken.ruleKey());
    }

    @ParameterizedTest(name = "F16 (GDPR 83(5)): a turnover of {0} euro is capped at {1}")
    @CsvSource({"400000000, 20000000", "800000000, 32000000"})
    void takesTheHigherLimbInEurope(long turnover, long cap) {
        var bounds = FineBounds.of(
                        BOOK,
                        new FineProposal(
                                "GDPR-83-5", UNIT, null, null, Money.ofYuan(turnover), false, false, null, false))
                .outcome();
        assertEquals(Verdict.OK, bounds.verdict());
        assertEquals(Money.ofYuan(cap), bounds.cap());
    }

    @Test
    @DisplayName("The persons of NDS 57 and 55 have bounds of their own")
    void boundsPersonsByTheirOwnRange() {
        assertEquals(Verdict.UNDER_MINIMUM, verdict(person("NDS-57-2", 49_999)));
        assertEquals(Verdict.OK, verdict(person("NDS-57-2", 200_000)));
        assertEquals(Verdict.OVER_CAP, verdict(person("NDS-57", 100_001)));
        assertEquals(Verdict.OK, verdict(person("NDS-55", 10_000)));
    }

    private static FineProposal person(String basis, long yuan) {
        return new FineProposal(basis, PERSON, Money.ofYuan(yuan), null, null, true, false, OfficeLevel.CITY, false);
    }

    private static FineProposal turnover(Money turnover, Money amount) {
        return new FineProposal("PIPL-66-2", UNIT, amount, null, turnover, false, true, OfficeLevel.PROVINCIAL, false);
    }
}
