package org.infopool.ejb.serving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of papers.
 *
 * @param enterpriseName on whom it is to be served; absent where that is no enterprise
 * @param publishedOn since when it is published, where it is
 * @param mode how it was served; absent until it was
 */
public record PaperSummary(
        NoticeNumber number,
        SubjectKind aboutKind,
        String aboutNumber,
        String subjectEnglish,
        String subjectChinese,
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable String enterpriseName,
        Instant writtenAt,
        @Nullable LocalDate publishedOn,
        @Nullable NoticeMode mode,
        @Nullable LocalDate servedOn) {
    /** In which matter it is. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }

    /** How far its service has come. */
    public PaperState state() {
        return mode != null ? PaperState.SERVED : publishedOn != null ? PaperState.PUBLISHED : PaperState.AWAITED;
    }

    /** Its heading in a language. */
    public String subject(Locale language) {
        return Words.language(language).equals(Locale.ENGLISH) ? subjectEnglish : subjectChinese;
    }
}
