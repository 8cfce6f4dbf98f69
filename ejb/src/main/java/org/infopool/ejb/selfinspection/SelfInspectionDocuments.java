package org.infopool.ejb.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a self-inspection may read its documents. */
@ApplicationScoped
public class SelfInspectionDocuments implements DocumentGuard {
    @Inject
    SelfInspectionRepository selfInspections;

    @Override
    public SubjectKind kind() {
        return SubjectKind.SELF_INSPECTION;
    }

    @Override
    public void check(Subject about) {
        selfInspections.visible(new SelfInspectionNumber(about.number()));
    }
}
