package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRuleTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    private static DutyRule duty(String id) {
        return BOOK.duties().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(ProcessorFacts facts) {
        return DutyRule.fallingOn(BOOK, facts).outcome().stream()
                .map(DutyRule::id)
                .collect(Collectors.toSet());
    }

    @Test
    void bringsThreeDutiesWithALicense() {
        assertEquals(
                Set.of("pool.5.duty", "pool.7.duty", "pool.11.duty"),
                ids(ProcessorFacts.NONE.with(Fact.LICENSED, true)));
        assertEquals(List.of(), DutyRule.fallingOn(BOOK, ProcessorFacts.NONE).outcome());
    }

    @Test
    void fallsByFactsThatAreYesOrNo() {
        var facts = ProcessorFacts.NONE
                .with(Fact.MINORS, true)
                .with(Fact.IMPORTANT_DATA, true)
                .with(Fact.LARGE_PLATFORM, false);
        assertEquals(Set.of("min.37.duty", "nds.33.duty"), ids(facts));
    }

    @ParameterizedTest(name = "counted after {0}: {1}")
    @CsvSource({
        "2026-01-30, 2026-01-31", // a Saturday, which stays
        "2026-01-31, 2027-01-31",
        "2026-05-06, 2027-01-31"
    })
    void startsOnTheNextFixedDay(LocalDate day, LocalDate start) {
        var filing = duty("min.37.duty");
        assertEquals(start, filing.start(BOOK, day));
        var due = DueDates.of(BOOK, filing.period().orElseThrow(), filing.start(BOOK, day), List.of());
        assertEquals(start, due.outcome().day());
    }

    @Test
    void startsOtherDutiesOnTheDayGiven() {
        var day = LocalDate.of(2026, 5, 6);
        assertEquals(day, duty("aud.4.duty").start(BOOK, day));
        assertTrue(duty("nds.28.duty").period().isEmpty());
    }

    @Test
    void namesPeriodsThatThereAre() {
        for (var duty : BOOK.duties()) {
            duty.period().ifPresent(BOOK::period);
        }
    }
}
