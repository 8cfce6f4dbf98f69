package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a license may read its documents, the certificate first of all. */
@ApplicationScoped
public class LicenseDocuments implements DocumentGuard {
    @Inject
    LicenseRepository licenses;

    @Override
    public SubjectKind kind() {
        return SubjectKind.LICENSE;
    }

    @Override
    public void check(Subject about) {
        licenses.visible(new LicenseNumber(about.number()));
    }
}
