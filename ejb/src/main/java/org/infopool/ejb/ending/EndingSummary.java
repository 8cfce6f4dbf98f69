package org.infopool.ejb.ending;

import java.time.LocalDate;
import org.infopool.domain.ending.Compensation;
import org.infopool.domain.ending.EndingGround;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.ending.EndingStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of endings.
 *
 * @param from the first day without the license; absent while it is not known
 */
public record EndingSummary(
        EndingNumber number,
        LicenseNumber license,
        String enterpriseName,
        UnifiedSocialCreditCode uscc,
        EndingGround ground,
        EndingStatus status,
        LocalDate openedOn,
        @Nullable LocalDate from,
        Compensation compensation) {}
