package org.infopool.ejb.license;

import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of licenses.
 *
 * @param validTo the last valid day
 * @param persons how many people's information its holder processes, as declared
 */
public record LicenseSummary(
        LicenseNumber number,
        String enterpriseName,
        @Nullable String latinName,
        UnifiedSocialCreditCode uscc,
        LicenseStatus status,
        OfficeNumber office,
        LocalDate validFrom,
        LocalDate validTo,
        long persons) {}
