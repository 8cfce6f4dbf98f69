package org.infopool.ejb.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a wind-down may read the proof that was filed in it. */
@ApplicationScoped
public class WindDownDocuments implements DocumentGuard {
    @Inject
    WindDownRepository windDowns;

    @Override
    public SubjectKind kind() {
        return SubjectKind.WIND_DOWN;
    }

    @Override
    public void check(Subject about) {
        windDowns.visible(new WindDownNumber(about.number()));
    }
}
