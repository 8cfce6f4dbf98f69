package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.DocumentGuard;
import org.infopool.ejb.document.DocumentView;

/**
 * Staff read the evidence of a violation; the party reads what it has handed in itself. The rest of the file it reads in
 * the proceeding, because it may name others.
 */
@ApplicationScoped
public class ViolationDocuments implements DocumentGuard {
    @Inject
    EnforcementRepository enforcement;

    @Inject
    CurrentActor current;

    @Override
    public SubjectKind kind() {
        return SubjectKind.VIOLATION;
    }

    @Override
    public void check(Subject about) {
        RuleViolated.unless(current.scope().enterprise() == null, "document.notFound", about.number());
        enforcement.visibleViolation(new ViolationNumber(about.number()));
    }

    @Override
    public void check(DocumentView document) {
        if (current.scope().enterprise() == null) {
            check(document.about());
            return;
        }
        var violation = enforcement.visibleViolation(new ViolationNumber(document.aboutNumber()));
        RuleViolated.unless(
                violation.documentsOfParty().contains(document.number()), "document.notFound", document.number());
    }
}
