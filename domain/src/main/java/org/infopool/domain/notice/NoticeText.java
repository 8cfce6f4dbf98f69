package org.infopool.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.infopool.domain.shared.Words;
import org.jspecify.annotations.Nullable;

/** What a notice says, in both languages, as it was on the day of writing. Immutable. */
@Embeddable
public class NoticeText {
    @Column(name = "subject_en", nullable = false, updatable = false)
    private String subjectEnglish;

    @Column(name = "subject_zh", nullable = false, updatable = false)
    private String subjectChinese;

    @Column(name = "body_en", nullable = false, updatable = false)
    private String bodyEnglish;

    @Column(name = "body_zh", nullable = false, updatable = false)
    private String bodyChinese;

    /** For the persistence provider. */
    protected NoticeText() {}

    /**
     * Writes out the texts {@code notice.<kind>.subject} and {@code notice.<kind>.body}.
     *
     * @throws IllegalArgumentException when one of them is missing in either language
     */
    public static NoticeText of(Words words, String kind, @Nullable Object... arguments) {
        var text = new NoticeText();
        text.subjectEnglish = written(words, Locale.ENGLISH, kind + ".subject", arguments);
        text.subjectChinese = written(words, Locale.SIMPLIFIED_CHINESE, kind + ".subject", arguments);
        text.bodyEnglish = written(words, Locale.ENGLISH, kind + ".body", arguments);
        text.bodyChinese = written(words, Locale.SIMPLIFIED_CHINESE, kind + ".body", arguments);
        return text;
    }

    private static String written(Words words, Locale language, String name, @Nullable Object... arguments) {
        var key = "notice." + name;
        if (!words.has(language, key)) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return words.text(language, key, arguments);
    }

    public String subject(Locale language) {
        return Words.language(language).equals(Locale.ENGLISH) ? subjectEnglish : subjectChinese;
    }

    public String body(Locale language) {
        return Words.language(language).equals(Locale.ENGLISH) ? bodyEnglish : bodyChinese;
    }
}
