package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderFormTest {
    private static final Locale EN = Locale.ENGLISH;
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final LocalDate DAY = LocalDate.of(2025, 10, 24);

    @Test
    void writesADayWithItsWeekday() {
        assertEquals("Fri 24 Oct 2025", ReaderForm.day(DAY, EN));
        assertEquals("2025年10月24日 周五", ReaderForm.day(DAY, ZH));
        assertEquals("", ReaderForm.day(null, EN));
    }

    @Test
    void leavesOutTheYearOnlyWhenItIsTheCurrentOne() {
        assertEquals("Fri 24 Oct", ReaderForm.shortDay(DAY, LocalDate.of(2025, 1, 1), EN));
        assertEquals("10月24日 周五", ReaderForm.shortDay(DAY, LocalDate.of(2025, 12, 31), ZH));
        assertEquals("Fri 24 Oct 2025", ReaderForm.shortDay(DAY, LocalDate.of(2026, 1, 1), EN));
    }

    @Test
    void readsAMomentInTheZoneOfTheLaw() {
        var lateInLondon = Instant.parse("2025-10-24T20:30:00Z");
        assertEquals("Sat 25 Oct 2025, 04:30", ReaderForm.instant(lateInLondon, EN));
        assertEquals("2025年10月25日 周六 04:30", ReaderForm.instant(lateInLondon, ZH));
    }

    @Test
    void writesMoneyFromFen() {
        assertEquals("¥1,234.50", ReaderForm.money(123_450L, EN));
        assertEquals("¥50,000,000", ReaderForm.money(5_000_000_000L, ZH));
        assertEquals("¥0.05", ReaderForm.money(5L, EN));
        assertEquals("−¥3", ReaderForm.money(-300L, EN));
        assertEquals("¥92,233,720,368,547,758.07", ReaderForm.money(Long.MAX_VALUE, EN));
    }

    @Test
    void writesSizesAsFilesHaveThem() {
        assertEquals("1 kB", ReaderForm.size(1L, EN));
        assertEquals("640 kB", ReaderForm.size(640_000L, EN));
        assertEquals("1.4 MB", ReaderForm.size(1_420_000L, EN));
    }
}
