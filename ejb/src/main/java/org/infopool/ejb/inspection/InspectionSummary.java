package org.infopool.ejb.inspection;

import java.time.LocalDate;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionStatus;

/** A line of a list of inspections. */
public record InspectionSummary(
        InspectionNumber number,
        String enterpriseName,
        UnifiedSocialCreditCode uscc,
        InspectionKind kind,
        InspectionStatus status,
        LocalDate plannedOn,
        int minorFindings,
        int majorFindings) {}
