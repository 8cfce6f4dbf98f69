package org.infopool.ejb.winddown;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of wind-downs.
 *
 * @param persons of how many individuals data were held, as declared
 */
public record WindDownSummary(
        WindDownNumber number,
        LicenseNumber license,
        String enterpriseName,
        UnifiedSocialCreditCode uscc,
        LicenseStatus end,
        WindDownStatus status,
        LocalDate openedOn,
        @Nullable LocalDate filedOn,
        long persons) {}
