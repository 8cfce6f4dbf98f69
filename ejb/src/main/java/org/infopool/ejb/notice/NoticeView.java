package org.infopool.ejb.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.infopool.domain.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A notice as pages show it.
 *
 * @param kind which notice it is, such as {@code application.accepted}
 * @param servedOn the day on which it counts as served; absent where it serves nobody
 * @param proof what shows that it arrived
 * @param failure why the last try to deliver it failed
 */
public record NoticeView(
        NoticeNumber number,
        SubjectKind aboutKind,
        String aboutNumber,
        String kind,
        Addressee addressee,
        NoticeMode mode,
        NoticeState state,
        String subjectEnglish,
        String subjectChinese,
        String bodyEnglish,
        String bodyChinese,
        Instant writtenAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable LocalDate servedOn,
        @Nullable String proof,
        @Nullable String failure) {
    /** What it is about. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }

    /** Its heading in a language. */
    public String subject(Locale language) {
        return Words.language(language).equals(Locale.ENGLISH) ? subjectEnglish : subjectChinese;
    }

    /** Its text in a language. */
    public String body(Locale language) {
        return Words.language(language).equals(Locale.ENGLISH) ? bodyEnglish : bodyChinese;
    }
}
