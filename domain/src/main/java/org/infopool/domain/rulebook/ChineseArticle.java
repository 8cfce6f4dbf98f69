package org.infopool.domain.rulebook;

import java.util.List;
import java.util.regex.Pattern;

/** The place of a rule in a statute, put the Chinese way: {@code 66(1)} is 第六十六条第一款. */
final class ChineseArticle {
    /** Article, inserted article, paragraph, item: {@code 253-1(1)(2)}. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?:-(\\d+))?(?:\\((\\d+)\\))?(?:\\((\\d+)\\))?");

    private static final List<String> DIGITS = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final List<String> PLACES = List.of("", "十", "百", "千");

    private ChineseArticle() {}

    static boolean isNumbered(String article) {
        return NUMBERED.matcher(article).matches();
    }

    static String of(String article) {
        var match = NUMBERED.matcher(article);
        if (!match.matches()) {
            return article;
        }
        return "第" + numeral(match.group(1)) + "条"
                + (match.group(2) == null ? "" : "之" + numeral(match.group(2)))
                + (match.group(3) == null ? "" : "第" + numeral(match.group(3)) + "款")
                + (match.group(4) == null ? "" : "第" + numeral(match.group(4)) + "项");
    }

    private static String numeral(String number) {
        var text = new StringBuilder();
        var pendingZero = false;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(i) - '0';
            if (digit == 0) {
                pendingZero = true;
                continue;
            }
            if (pendingZero && !text.isEmpty()) {
                text.append(DIGITS.get(0));
            }
            pendingZero = false;
            var place = number.length() - 1 - i;
            // Ten to nineteen begin with 十, not 一十.
            if (!(digit == 1 && place == 1 && text.isEmpty())) {
                text.append(DIGITS.get(digit));
            }
            text.append(PLACES.get(place));
        }
        return text.toString();
    }
}
