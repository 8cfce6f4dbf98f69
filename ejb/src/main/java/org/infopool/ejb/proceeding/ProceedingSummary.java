package org.infopool.ejb.proceeding;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.jspecify.annotations.Nullable;

/** A line of a list of proceedings. */
public record ProceedingSummary(
        ProceedingNumber number,
        String enterpriseName,
        UnifiedSocialCreditCode uscc,
        ProceedingStatus status,
        LocalDate proposedOn,
        @Nullable LocalDate filedOn,
        @Nullable ReportedOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate servedOn) {}
