package org.infopool.ejb.inspection;

import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.selfinspection.SelfInspectionDetails;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows of one inspection.
 *
 * @param selfInspection the last one that the enterprise has handed in, for staff; absent where there is none
 */
public record InspectionRecord(
        InspectionDetails details, @Nullable SelfInspectionDetails selfInspection, CaseFile file) {}
