package org.infopool.ejb.obligation;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;

/**
 * A line of a list of duties.
 *
 * @param duty the rule book id of the duty
 * @param start the day from which its time is counted
 */
public record ObligationSummary(
        ObligationNumber number,
        LicenseNumber license,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        String duty,
        LocalDate start,
        ObligationStatus status) {}
