package org.infopool.ejb.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.register.RegisterEntry;
import org.infopool.ejb.winddown.PublicWindDown;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of one license.
 *
 * @param validTo the last valid day
 * @param cancelledOn the day from which its registration is cancelled; absent while it is not
 * @param history what was true when, the newest first
 * @param windDown what became of the data of its holder after its end; absent where nothing follows
 * @param publications what the rules of today let everybody read, whatever day is asked for; the newest first
 */
public record RegisterView(
        LicenseNumber licenseNumber,
        String enterpriseName,
        @Nullable String latinName,
        UnifiedSocialCreditCode uscc,
        LicenseStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> conditions,
        @Nullable LocalDate cancelledOn,
        List<Line> history,
        List<PublicationView> publications,
        @Nullable PublicWindDown windDown) {
    /**
     * One line of the history.
     *
     * @param validTo the last valid day of the term that ran or runs then
     * @param trueTo the last day on which it was true; absent while it is
     * @param recordedAt since when the register knows it
     */
    public record Line(
            LicenseStatus status,
            String enterpriseName,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate trueFrom,
            @Nullable LocalDate trueTo,
            Instant recordedAt,
            String cause) {}

    static RegisterView of(
            RegisterEntry entry,
            List<RegisterEntry> history,
            List<PublicationView> publications,
            @Nullable PublicWindDown windDown) {
        return new RegisterView(
                entry.license(),
                entry.enterpriseName(),
                entry.latinName(),
                entry.uscc(),
                entry.status(),
                entry.termFrom(),
                entry.termTo(),
                entry.conditions(),
                entry.cancelledOn(),
                history.stream().map(RegisterView::line).toList(),
                publications,
                windDown);
    }

    private static Line line(RegisterEntry entry) {
        return new Line(
                entry.status(),
                entry.enterpriseName(),
                entry.termFrom(),
                entry.termTo(),
                entry.trueFrom(),
                entry.trueTo().equals(RegisterEntry.STILL_TRUE) ? null : entry.trueTo(),
                entry.knownFrom(),
                entry.cause());
    }
}
