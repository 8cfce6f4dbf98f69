package org.infopool.ejb.selfinspection;

import java.time.Instant;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.jspecify.annotations.Nullable;

/** A line of a list of self-inspections. */
public record SelfInspectionSummary(
        SelfInspectionNumber number,
        ObligationNumber obligation,
        LicenseNumber license,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        SelfInspectionStatus status,
        @Nullable Instant submittedAt) {}
