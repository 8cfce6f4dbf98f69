package org.infopool.domain.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.infopool.domain.rulebook.DueDates;
import org.infopool.domain.rulebook.RuleBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked deadlines of the legal rule base (law.md §15.3), each by its number and its rule. */
class WorkedDeadlinesTest {
    private static final RuleBook BOOK = RuleBook.builtIn();

    @ParameterizedTest(name = "{0}: {1} from {2} is due {3}")
    @CsvSource(textBlock = """
            D1  correction notice,           all.32-1-4.correction,     2025-01-24, 2025-02-07
            D2  decide,                      all.42-1.decide,           2025-09-22, 2025-10-24
            D4  issue,                       all.44.issue,              2026-02-12, 2026-03-04
            D6  joint handling,              all.42-2.joint,            2026-07-01, 2026-09-02
            D8  hearing request,             apl.64-1.request,          2025-09-29, 2025-10-13
            D8  hearing request P14,         p14.36.request,            2025-09-29, 2025-10-13
            D10 decide the case,             p14.45.decide,             2026-01-05, 2026-04-05
            D10 decide the case APL,         apl.60.decide,             2026-01-05, 2026-04-05
            D11 file,                        p14.18.file,               2026-09-18, 2026-09-29
            D11 file in special cases,       p14.18.file-special,       2026-09-18, 2026-10-15
            D12 preserved evidence,          apl.56.preserve,           2026-06-12, 2026-06-24
            D12 preserved evidence P14,      p14.29.release,            2026-06-12, 2026-06-24
            D13 serve,                       apl.61-1.serve,            2026-02-11, 2026-02-27
            D13 serve P14,                   p14.46.serve,              2026-02-11, 2026-02-27
            D15 reconsideration,             arl.20-1.apply,            2025-12-22, 2026-02-24
            D15 reconsideration,             arl.20-1.apply,            2025-12-05, 2026-02-03
            D17 sue,                         adl.45.sue,                2026-02-05, 2026-02-24
            D18 officer report,              pipo.report,               2025-09-12, 2025-10-30
            D18 officer change,              pipo.change,               2025-12-31, 2026-02-12
            D19 rectification report,        aud.11.report,             2026-04-24, 2026-05-19
            D20 referral decision,           r310.5-2.decide,           2026-09-30, 2026-10-03
            D23 renewal application,         all.50-1.apply,            2026-12-31, 2026-12-01
            D23 renewal reminder,            all.50-1.remind,           2026-12-31, 2026-11-19
            D24 publication,                 publicity.9.publish,       2026-09-11, 2026-10-15
            D24 inspection results,          insp.3.publish,            2026-09-11, 2026-10-15
            D26 discovery by the police,     psapl.25.discovery,        2026-04-30, 2026-10-30
            D27 court enforcement,           ael.53.court,              2026-06-30, 2026-09-30
            D27 demand letter,               ael.54.demand,             2026-07-10, 2026-07-24
            """)
    void isDueOn(String example, String periodId, LocalDate start, LocalDate due) {
        var computed = DueDates.of(BOOK, periodId, start, List.of());
        assertEquals(due, computed.outcome().day());
        assertFalse(computed.outcome().provisional());
        assertFalse(computed.reasons().isEmpty());
    }

    @Test
    @DisplayName("D3: D2 extended by 10 wd (ALL 42(1)) is due 2025-11-07")
    void extendedDecision() {
        var decide = BOOK.period("all.42-1.decide");
        var due = decide.dueFrom(LocalDate.of(2025, 9, 22), List.of(), BOOK.calendar());
        assertEquals("all.42-1.extend", decide.extension());
        assertEquals(
                LocalDate.of(2025, 11, 7),
                due.extendedBy(BOOK.period("all.42-1.extend")).day());
    }

    @Test
    @DisplayName("D10: a hearing of 12 days is left out (P14 45): 2026-04-17, extended by 60 nd 2026-06-16")
    void pausedAndExtendedCase() {
        var hearing = new Pause(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 13));
        assertEquals(12, hearing.days());
        var due = BOOK.period("p14.45.decide").dueFrom(LocalDate.of(2026, 1, 5), List.of(hearing), BOOK.calendar());
        assertEquals(LocalDate.of(2026, 4, 17), due.day());
        assertEquals(
                LocalDate.of(2026, 6, 16),
                due.extendedBy(BOOK.period("p14.45.extend")).day());
    }

    @Test
    @DisplayName("D20: approved 2026-10-02T15:30, transferred within 24 h (Order 310 art. 5(2)): 2026-10-03T15:30")
    void transferInHours() {
        var approved = OffsetDateTime.parse("2026-10-02T15:30:00+08:00");
        var due = DueDates.of(BOOK, "r310.5-2.send", approved);
        assertEquals(
                OffsetDateTime.parse("2026-10-03T15:30:00+08:00"),
                due.outcome().moment().orElseThrow());
        assertEquals(
                OffsetDateTime.parse("2026-10-03T15:30:00+08:00").toInstant(),
                due.outcome().endsAt());
    }

    @Test
    @DisplayName("D27: after the demand letter the application is open from the next working day, 2026-07-27")
    void firstDayAfterTheDemandLetter() {
        var end = BOOK.period("ael.54.demand")
                .dueFrom(LocalDate.of(2026, 7, 10), List.of(), BOOK.calendar())
                .day();
        var next = Span.after(1, PeriodUnit.WORKING_DAYS)
                .dueFrom(end, List.of(), BOOK.calendar())
                .day();
        assertEquals(LocalDate.of(2026, 7, 27), next);
    }
}
