package org.infopool.ejb.register;

import java.time.Instant;
import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One change of the register.
 *
 * @param index the place in the ledger of the event that brought it
 * @param validTo the last valid day of the license
 * @param trueFrom from when on it holds
 * @param cause the type of the event
 */
public record RegisterChange(
        long index,
        Instant recordedAt,
        LicenseNumber licenseNumber,
        String enterpriseName,
        @Nullable String latinName,
        UnifiedSocialCreditCode uscc,
        LicenseStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate trueFrom,
        String cause) {}
