package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a measure may read its letter and what was handed in about it. */
@ApplicationScoped
public class MeasureDocuments implements DocumentGuard {
    @Inject
    EnforcementRepository enforcement;

    @Override
    public SubjectKind kind() {
        return SubjectKind.MEASURE;
    }

    @Override
    public void check(Subject about) {
        enforcement.visibleMeasure(new MeasureNumber(about.number()));
    }
}
