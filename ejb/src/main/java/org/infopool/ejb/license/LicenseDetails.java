package org.infopool.ejb.license;

import java.time.LocalDate;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.application.ProcessingScale;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.LicenseTerm;
import org.infopool.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One license, whole.
 *
 * @param statusDecision the decision that brought the status; absent where the grant or the clock did
 * @param cancelledOn the day from which its registration is cancelled; absent until then
 * @param application the one that brought the first term
 * @param decided the one that somebody granted last
 * @param term from the first to the last valid day, over all terms
 * @param certificateDue whether no certificate says yet what the license says
 * @param certificate the fingerprint of the certificate that was issued last; absent until one was
 */
public record LicenseDetails(
        LicenseNumber number,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        @Nullable String latinName,
        OfficeNumber office,
        ApplicationNumber application,
        ApplicationNumber decided,
        LicenseStatus status,
        LocalDate statusSince,
        @Nullable Subject statusDecision,
        @Nullable LocalDate cancelledOn,
        Period term,
        List<LicenseTerm> terms,
        String business,
        ProcessingScale scale,
        List<Condition> conditions,
        boolean certificateDue,
        @Nullable String certificate,
        @Nullable DocumentNumber certificateDocument,
        int events) {
    static LicenseDetails of(License license) {
        return new LicenseDetails(
                license.number(),
                license.uscc(),
                license.enterpriseName(),
                license.latinName(),
                license.office(),
                license.application(),
                license.decided(),
                license.status(),
                license.statusSince(),
                license.statusDecision(),
                license.cancelledOn(),
                license.term(),
                license.terms(),
                license.business(),
                license.scale(),
                license.conditions(),
                license.isCertificateDue(),
                license.certificate(),
                license.certificateDocument(),
                license.events());
    }
}
