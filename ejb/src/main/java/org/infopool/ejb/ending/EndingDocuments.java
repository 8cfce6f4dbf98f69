package org.infopool.ejb.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see the ending of a license may read what was written and handed in about it. */
@ApplicationScoped
public class EndingDocuments implements DocumentGuard {
    @Inject
    EndingRepository endings;

    @Override
    public SubjectKind kind() {
        return SubjectKind.ENDING;
    }

    @Override
    public void check(Subject about) {
        endings.visible(new EndingNumber(about.number()));
    }
}
