package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;

/**
 * The files of a proceeding that people hand in. One can be handed in before the act that it belongs to: the act then takes
 * it along with those that come with the act itself.
 */
@ApplicationScoped
class CasePapers {
    @Inject
    Documents documents;

    /** Keeps a file for the act that it belongs to. */
    DocumentNumber keep(Proceeding proceeding, ProceedingPaper as, Upload file, Act act) {
        return documents.attach(file, proceeding.subject(), as.name(), null, act);
    }

    /** The files that an act takes along: those that wait for it, and those that come with it. */
    List<DocumentNumber> takeAlong(Proceeding proceeding, ProceedingPaper as, Collection<Upload> files, Act act) {
        var taken = new ArrayList<DocumentNumber>();
        documents.of(proceeding.subject()).stream()
                .filter(document -> as.name().equals(document.purpose()))
                .map(DocumentView::number)
                .filter(document -> !proceeding.documents().contains(document))
                .forEach(taken::add);
        files.forEach(file -> taken.add(keep(proceeding, as, file, act)));
        return taken;
    }
}
