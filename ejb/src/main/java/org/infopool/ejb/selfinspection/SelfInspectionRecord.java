package org.infopool.ejb.selfinspection;

import java.util.List;
import org.infopool.domain.selfinspection.Shortage;
import org.infopool.ejb.casefile.CaseFile;

/**
 * Everything that a page shows of one self-inspection.
 *
 * @param shortages what it lacks before it can be handed in; nothing once it was
 */
public record SelfInspectionRecord(SelfInspectionDetails details, List<Shortage> shortages, CaseFile file) {}
