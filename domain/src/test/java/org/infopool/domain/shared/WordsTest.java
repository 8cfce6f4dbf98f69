package org.infopool.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.clock.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** A module whose files are the ones given, by their names without folder. */
    private static ClassLoader module(Map<String, String> files) {
        return new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                var text = files.get(name.replace("org/infopool/words/", ""));
                return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static final Words WORDS = Words.domain()
            .and(
                    module(Map.of(
                            "test-clock.properties",
                            "greeting=It's {0}'s turn\nonly.english=only in English\nlist=Still open: {0}\n",
                            "test-clock_zh.properties",
                            "greeting=轮到{0}了\nlist=尚缺：{0}\n")),
                    "test-");

    @Test
    void takesAnApostropheAsOne() {
        assertEquals("It's Li's turn", WORDS.text(Locale.ENGLISH, "greeting", "Li"));
        assertEquals("轮到李了", WORDS.text(Locale.CHINA, "greeting", "李"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 轮到李了", "zh-TW, 轮到李了", "zh-Hans-CN, 轮到李了", "en, It's 李's turn", "de, It's 李's turn"})
    void speaksChineseToAllChineseAndEnglishToTheRest(String tag, String text) {
        assertEquals(text.replace("`", "'"), WORDS.text(Locale.forLanguageTag(tag), "greeting", "李"));
    }

    @Test
    void fallsBackToEnglishAndThenShowsTheKey() {
        assertEquals("only in English", WORDS.text(Locale.CHINA, "only.english"));
        assertFalse(WORDS.has(Locale.CHINA, "only.english"));
        assertTrue(WORDS.has(Locale.ENGLISH, "only.english"));
        assertEquals("???nowhere???", WORDS.text(Locale.ENGLISH, "nowhere"));
        assertTrue(WORDS.keys().contains("only.english"));
    }

    @Test
    void letsArgumentsSayThemselves() {
        var day = LocalDate.of(2026, 3, 2);
        var moment = OffsetDateTime.parse("2026-03-02T09:05:00+08:00");
        var arguments = Arrays.asList(List.of(day, moment, PeriodUnit.WORKING_DAYS, Money.ofYuan(5), "x"), null);
        assertEquals(
                "Still open: 2 Mar 2026, 2 Mar 2026 09:05, working days, CNY 5, x",
                WORDS.text(Locale.ENGLISH, "list", arguments));
        assertEquals("尚缺：2026年3月2日、2026年3月2日 09:05、工作日、5元、x", WORDS.text(Locale.CHINA, "list", arguments));
        assertEquals("Still open: –", WORDS.text(Locale.ENGLISH, "list", (Object) null));
        assertEquals("Still open: 1,000,000", WORDS.text(Locale.ENGLISH, "list", 1_000_000L));
    }

    @Test
    void saysWhatABrokenRuleMeans() {
        var broken = new RuleViolated("clock.rollBefore");
        assertEquals(
                "A period that is counted back cannot be put off to a working day.",
                WORDS.text(Locale.ENGLISH, broken));
        assertEquals("向前倒推的期限不能顺延。", WORDS.text(Locale.CHINA, broken));
    }

    @Test
    void refusesTwoTextsUnderOneKey() {
        var other = module(Map.of("other-clock.properties", "greeting=Hello\n"));
        assertThrows(IllegalStateException.class, () -> WORDS.and(other, "other-"));
    }
}
