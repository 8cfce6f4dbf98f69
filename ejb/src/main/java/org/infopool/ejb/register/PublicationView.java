package org.infopool.ejb.register;

import java.time.LocalDate;
import java.util.Set;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.register.Publication;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A publication as it is read.
 *
 * @param license the license on whose entry it is shown; absent where the enterprise has none
 * @param shownUntil the last day on which it is shown
 * @param challenged whether its decision is under review or before a court
 * @param withdrawal why it was taken down; absent unless it was
 */
public record PublicationView(
        PublicationNumber number,
        Subject decision,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        @Nullable LicenseNumber license,
        Set<MeasureKind> measures,
        Money fine,
        LocalizedText text,
        LocalDate publishedOn,
        LocalDate shownUntil,
        PublicationStatus status,
        boolean challenged,
        @Nullable String withdrawal,
        int events) {
    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.number(),
                publication.decision(),
                publication.uscc(),
                publication.enterpriseName(),
                publication.license(),
                publication.measures(),
                publication.fine(),
                publication.text(),
                publication.publishedOn(),
                publication.shownUntil(),
                publication.status(),
                publication.challenged(),
                publication.withdrawal(),
                publication.events());
    }
}
