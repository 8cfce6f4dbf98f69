package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see an application may read its documents. */
@ApplicationScoped
public class ApplicationDocuments implements DocumentGuard {
    @Inject
    LicenseApplications applications;

    @Override
    public SubjectKind kind() {
        return SubjectKind.APPLICATION;
    }

    @Override
    public void check(Subject about) {
        applications.visible(new ApplicationNumber(about.number()));
    }
}
