package org.infopool.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.ejb.inspection.InspectionRecord;
import org.infopool.ejb.inspection.InspectionService;
import org.jspecify.annotations.Nullable;

/** The inspection that a request is about, read once for all parts of its page. */
@RequestScoped
public class OpenInspection {
    @Inject
    private InspectionService inspections;

    private @Nullable InspectionRecord record;

    /** The inspection with everything that belongs to it. */
    public InspectionRecord record(String number) {
        var known = record;
        if (known == null) {
            known = inspections.record(new InspectionNumber(number));
            record = known;
        }
        return known;
    }

    /** It has changed: it is read again. */
    public void changed() {
        record = null;
    }
}
