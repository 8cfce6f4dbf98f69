package org.infopool.ejb.serving;

import java.util.Locale;
import org.infopool.domain.notice.Notice;
import org.infopool.domain.notice.ServiceProof;
import org.jspecify.annotations.Nullable;

/**
 * One paper, whole.
 *
 * @param agreed whether the addressee had agreed, signed, to be served in the portal
 * @param proof what shows that it was served; absent until it was
 */
public record PaperDetails(
        PaperSummary summary,
        String bodyEnglish,
        String bodyChinese,
        boolean agreed,
        @Nullable ServiceProof proof,
        int events) {
    static PaperDetails of(Notice notice) {
        return new PaperDetails(
                new PaperSummary(
                        notice.number(),
                        notice.about().kind(),
                        notice.about().number(),
                        notice.text().subject(Locale.ENGLISH),
                        notice.text().subject(Locale.SIMPLIFIED_CHINESE),
                        notice.uscc(),
                        notice.enterpriseName(),
                        notice.writtenAt(),
                        notice.publishedOn(),
                        notice.serviceMode(),
                        notice.servedOn()),
                notice.text().body(Locale.ENGLISH),
                notice.text().body(Locale.SIMPLIFIED_CHINESE),
                notice.agreed(),
                notice.serviceProof(),
                notice.events());
    }
}
