package org.infopool.ejb.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.ejb.document.DocumentGuard;

/** Who may see a paper may read what shows that it was served. */
@ApplicationScoped
public class PaperDocuments implements DocumentGuard {
    @Inject
    PaperRepository papers;

    @Override
    public SubjectKind kind() {
        return SubjectKind.NOTICE;
    }

    @Override
    public void check(Subject about) {
        papers.visible(new NoticeNumber(about.number()));
    }
}
