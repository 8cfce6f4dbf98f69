package org.infopool.ejb.enforcement;

import java.time.LocalDate;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.rulebook.CriminalSeriousness;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of violations.
 *
 * @param band how serious it is; absent before it was assessed
 * @param limitationOn the last day on which its discovery was in time; absent while the act goes on
 */
public record ViolationSummary(
        ViolationNumber number,
        String enterpriseName,
        UnifiedSocialCreditCode uscc,
        String type,
        ViolationStatus status,
        @Nullable Band band,
        CriminalSeriousness.@Nullable Level criminal,
        LocalDate discoveredOn,
        @Nullable LocalDate limitationOn) {}
