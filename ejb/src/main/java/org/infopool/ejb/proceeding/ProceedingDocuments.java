package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.DocumentGuard;
import org.infopool.ejb.document.DocumentView;

/** Staff read the whole file; the party the letters, the record of its hearing, and what it has handed in. */
@ApplicationScoped
public class ProceedingDocuments implements DocumentGuard {
    @Inject
    ProceedingRepository proceedings;

    @Inject
    CurrentActor current;

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROCEEDING;
    }

    @Override
    public void check(Subject about) {
        RuleViolated.unless(current.scope().enterprise() == null, "document.notFound", about.number());
        proceedings.visible(new ProceedingNumber(about.number()));
    }

    @Override
    public void check(DocumentView document) {
        if (current.scope().enterprise() == null) {
            check(document.about());
            return;
        }
        proceedings.visible(new ProceedingNumber(document.aboutNumber()));
        RuleViolated.unless(ProceedingPaper.isOpenToParty(document.purpose()), "document.notFound", document.number());
    }
}
