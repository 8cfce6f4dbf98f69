package org.infopool.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseArticleTest {
    @ParameterizedTest
    @CsvSource({
        "5, 第五条",
        "10, 第十条",
        "12, 第十二条",
        "20, 第二十条",
        "66(1), 第六十六条第一款",
        "32(1)(4), 第三十二条第一款第四项",
        "100, 第一百条",
        "101, 第一百零一条",
        "110, 第一百一十条",
        "253-1(1), 第二百五十三条之一第一款",
        "1259, 第一千二百五十九条",
        "1005, 第一千零五条",
        "2025, 第二千零二十五条",
        "annex 2, annex 2"
    })
    void writesArticlesTheChineseWay(String article, String chinese) {
        assertEquals(chinese, ChineseArticle.of(article));
    }

    @Test
    void citesWithTheInstrument() {
        var book = RuleBook.builtIn();
        assertEquals(
                "《行政许可法》第三十二条第一款第四项", book.parameter("all.32-1-4.correction").article(Locale.CHINA));
        assertEquals(
                "ALL art. 32(1)(4)", book.parameter("all.32-1-4.correction").article(Locale.ENGLISH));
        assertEquals("Audit Measures annex 2", book.parameter("aud.annex.2").article(Locale.ENGLISH));
    }
}
