package org.infopool.ejb.register;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of one license in a list.
 *
 * @param validTo the last valid day
 */
public record RegisterLine(
        LicenseNumber licenseNumber,
        String enterpriseName,
        @Nullable String latinName,
        UnifiedSocialCreditCode uscc,
        LicenseStatus status,
        LocalDate validFrom,
        LocalDate validTo) {}
