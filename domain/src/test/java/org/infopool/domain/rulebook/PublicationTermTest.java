package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.infopool.domain.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTermTest {
    @ParameterizedTest(name = "{0} with a fine of {1} fen until {2}")
    @CsvSource({
        "WARNING, 0, 2026-06-15",
        "FINE, 4999999, 2026-06-15",
        "FINE, 5000000, 2029-03-15",
        "CONFISCATION, 0, 2029-03-15",
        "REVOCATION, 0, 2029-03-15"
    })
    void endsAfterThreeMonthsOrThreeYears(MeasureKind measure, long fine, LocalDate until) {
        var reasoned =
                PublicationTerm.of(RuleBook.builtIn(), Set.of(measure), Money.ofFen(fine), LocalDate.of(2026, 3, 15));
        assertEquals(until, reasoned.outcome());
        assertEquals(2, reasoned.reasons().size());
    }
}
