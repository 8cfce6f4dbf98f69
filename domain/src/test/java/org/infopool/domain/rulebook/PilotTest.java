package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposed article carries a licensing act inside a pilot, and never a penalty. */
class PilotTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Pilot ZHEJIANG = new Pilot(
            "ZJ",
            new LocalizedText("Decision", "决定"),
            Set.of("330000"),
            new LocalizedText("Zhejiang", "浙江省"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            Set.of(MeasureKind.LICENSE_SUSPENSION));
    private static final RuleBook LAW = RuleBook.builtIn();
    private static final RuleBook PILOT = LAW.in(ZHEJIANG);

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RuleViolated.class, act).ruleKey();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "2026-01-01, 330000, true",
        "2026-12-31, 330106, true",
        "2025-12-31, 330106, false",
        "2027-01-01, 330106, false",
        "2026-05-06, 310000, false"
    })
    void holdsInItsTimeAndPlace(LocalDate day, String division, boolean holds) {
        assertEquals(holds, ZHEJIANG.covers(day, division));
    }

    @Test
    void holdsInACityOrInTheWholeCountry() {
        var hangzhou = new Pilot(
                "HZ",
                ZHEJIANG.instrument(),
                Set.of("330100"),
                ZHEJIANG.territoryName(),
                ZHEJIANG.from(),
                ZHEJIANG.to(),
                Set.of());
        assertTrue(hangzhou.covers(DAY, "330106"));
        assertFalse(hangzhou.covers(DAY, "330200"));
        assertFalse(hangzhou.covers(DAY, "330000"));
        var demonstration = RuleBookReader.demonstrationPilot();
        assertTrue(demonstration.covers(LocalDate.of(2025, 5, 6), "110101"));
        assertEquals("DEMO", demonstration.code());
    }

    @Test
    void carriesALicensingActOnlyInsideThePilot() {
        var id = "pool.2.admission";
        assertEquals(id, PILOT.ground(id, Ground.LICENSING, DAY, "330106").id());
        assertEquals("rulebook.proposedOutsidePilot", refused(() -> PILOT.ground(id, Ground.LICENSING, DAY, "310000")));
        assertEquals(
                "rulebook.proposedOutsidePilot",
                refused(() -> PILOT.ground(id, Ground.LICENSING, LocalDate.of(2027, 1, 1), "330106")));
        assertEquals("rulebook.proposedOutsidePilot", refused(() -> LAW.ground(id, Ground.LICENSING, DAY, "330106")));
        assertEquals("rulebook.proposedOutsidePilot", refused(() -> LAW.ground(id, Ground.OBLIGATION, DAY, "330106")));
    }

    @Test
    void neverCarriesAPenalty() {
        assertEquals(
                "rulebook.proposedPenalty",
                refused(() -> PILOT.ground("pool.6.revocation", Ground.PENALTY, DAY, "330106")));
        assertEquals(
                "rulebook.proposedPenalty",
                refused(() -> PILOT.groundFor(MeasureKind.FINE, "pool.6.measures", DAY, "330106")));
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void carriesOnlyTheMeasuresThatItsInstrumentNames(MeasureKind measure) {
        var id = "pool.6.measures";
        switch (measure) {
            case LICENSE_SUSPENSION ->
                assertEquals(id, PILOT.groundFor(measure, id, DAY, "330106").id());
            case REVOCATION ->
                assertEquals(
                        "rulebook.notAMeasureOfThePilot", refused(() -> PILOT.groundFor(measure, id, DAY, "330106")));
            default ->
                assertEquals("rulebook.proposedPenalty", refused(() -> PILOT.groundFor(measure, id, DAY, "330106")));
        }
    }

    @Test
    void letsLawInForceCarryEverything() {
        for (var use : Ground.values()) {
            assertEquals(
                    "pipl.66-1.order",
                    LAW.ground("pipl.66-1.order", use, DAY, "310000").id());
        }
        assertEquals(
                "pipl.66-1.fine",
                LAW.groundFor(MeasureKind.FINE, "pipl.66-1.fine", DAY, "310000").id());
    }

    @Test
    void letsDraftsAndLawThatIsNotYetInForceCarryNothing() {
        assertEquals(
                "rulebook.notInForce",
                refused(() -> LAW.ground("draft.lp.threshold", Ground.LICENSING, LocalDate.of(2026, 9, 1), "330106")));
        assertEquals(
                "rulebook.notApplicable",
                refused(() -> LAW.ground("psapl.56.offence", Ground.PENALTY, LocalDate.of(2025, 12, 31), "330106")));
        assertEquals(
                "rulebook.notApplicable", refused(() -> LAW.ground("no.such.rule", Ground.LICENSING, DAY, "330106")));
    }

    @Test
    void knowsItsPilot() {
        assertEquals(Optional.empty(), LAW.pilot());
        assertEquals(Optional.of(ZHEJIANG), PILOT.pilot());
        assertEquals(Optional.of(ZHEJIANG), PILOT.asOf(DAY).pilot());
    }
}
