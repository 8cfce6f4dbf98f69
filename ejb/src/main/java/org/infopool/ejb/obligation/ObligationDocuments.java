package org.infopool.ejb.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a duty may read what was filed for it. */
@ApplicationScoped
public class ObligationDocuments implements DocumentGuard {
    @Inject
    ObligationRepository obligations;

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBLIGATION;
    }

    @Override
    public void check(Subject about) {
        obligations.visible(new ObligationNumber(about.number()));
    }
}
