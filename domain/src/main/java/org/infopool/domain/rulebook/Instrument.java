package org.infopool.domain.rulebook;

import java.util.Locale;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Words;

/**
 * A law, regulation, interpretation or notice; or the pool's own rules.
 *
 * @param code how the rule book calls it, {@code PIPL}
 * @param name its full name
 * @param abbreviation how it is cited
 */
public record Instrument(String code, LocalizedText name, LocalizedText abbreviation) {
    /** A place in it as lawyers write it: {@code PIPL art. 66(1)}, 《个人信息保护法》第六十六条第一款. */
    String cite(Locale language, String article) {
        return Words.isChinese(language)
                ? abbreviation.chinese() + ChineseArticle.of(article)
                : abbreviation.english() + (ChineseArticle.isNumbered(article) ? " art. " : " ") + article;
    }
}
