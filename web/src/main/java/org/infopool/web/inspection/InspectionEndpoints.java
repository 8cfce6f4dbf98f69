package org.infopool.web.inspection;

import jakarta.inject.Inject;
import java.util.Map;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.web.platform.MatterEndpoints;
import org.jspecify.annotations.Nullable;

/** What the endpoints of inspections have in common. */
abstract class InspectionEndpoints extends MatterEndpoints<InspectionNumber> {
    @Inject
    InspectionService inspections;

    @Override
    protected InspectionNumber numbered(String number) {
        return new InspectionNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(InspectionNumber inspection) {
        return InspectionAnswers.state(inspections.details(inspection));
    }
}
