package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see an inspection may read its documents; the enterprise, when the record is signed. */
@ApplicationScoped
public class InspectionDocuments implements DocumentGuard {
    @Inject
    InspectionRepository inspections;

    @Inject
    CurrentActor current;

    @Override
    public SubjectKind kind() {
        return SubjectKind.INSPECTION;
    }

    @Override
    public void check(Subject about) {
        var inspection = inspections.visible(new InspectionNumber(about.number()));
        RuleViolated.unless(
                current.scope().enterprise() == null || inspections.isRecordReadable(inspection),
                "document.notFound",
                about.number());
    }
}
