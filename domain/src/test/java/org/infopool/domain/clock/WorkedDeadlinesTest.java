package org.infopool.domain.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked deadlines of the legal rule base (law.md §15.3), each by its number and its article. */
class WorkedDeadlinesTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @ParameterizedTest(name = "{0}: {1} from {2} is due {3}")
    @CsvSource(textBlock = """
            D1 correction notice,            all.32-1-4.correction,     2025-01-24, 2025-02-07
            D2 decide,                       all.42-1.decide,           2025-09-22, 2025-10-24
            D4 issue,                        all.44.issue,              2026-02-12, 2026-03-04
            D6 joint handling,               all.42-2.joint,            2026-07-01, 2026-09-02
            D23 renewal application,         all.50-1.apply,            2026-12-31, 2026-12-01
            D23 renewal reminder,            all.50-1.remind,           2026-12-31, 2026-11-19
            """)
    void isDueOn(String example, String periodId, LocalDate start, LocalDate due) {
        assertEquals(
                due, DueDates.of(BOOK, periodId, start, List.of()).outcome().day());
    }

    @Test
    @DisplayName("D3: D2 extended by 10 wd (ALL 42(1)) is due 2025-11-07")
    void extendedDecision() {
        var due = BOOK.period("all.42-1.decide").dueFrom(LocalDate.of(2025, 9, 22), List.of(), BOOK.calendar());
        assertEquals(
                LocalDate.of(2025, 11, 7),
                due.extendedBy(BOOK.period("all.42-1.extend")).day());
    }
}
