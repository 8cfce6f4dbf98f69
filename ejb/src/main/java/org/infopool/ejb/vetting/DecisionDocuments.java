package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see an application may read the letter that decides on it. */
@ApplicationScoped
public class DecisionDocuments implements DocumentGuard {
    @Inject
    VettingRepository vetting;

    @Inject
    LicenseApplications applications;

    @Override
    public SubjectKind kind() {
        return SubjectKind.DECISION;
    }

    @Override
    public void check(Subject about) {
        var decision = vetting.decision(new DecisionNumber(about.number()))
                .orElseThrow(() -> new RuleViolated("document.notFound", about.number()));
        applications.visible(decision.application());
    }
}
