package org.infopool.domain.inspection;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who is inspected.
 *
 * @param office whose matter it is
 * @param license the license under which it processes; absent where it has none
 */
public record Inspected(
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        OfficeNumber office,
        @Nullable LicenseNumber license) {}
