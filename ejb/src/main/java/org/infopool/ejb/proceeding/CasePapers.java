package org.infopool.ejb.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;

/**
 * The files of a proceeding that people hand in. One can be handed in before the act that it belongs to: the act then takes
 * it along with those that come with the act itself.
 */
@ApplicationScoped
class CasePapers {
    /** So many files of one kind are a case; more are a mistake, or somebody who fills the store. */
    private static final int MOST_OF_ONE_KIND = 100;

    @Inject
    Documents documents;

    /**
     * Keeps a file for the act that it belongs to.
     *
     * @throws RuleViolated {@code proceeding.tooManyPapers}
     */
    DocumentNumber keep(Proceeding proceeding, ProceedingPaper as, Upload file, Act act) {
        var kept = documents.of(proceeding.subject()).stream()
                .filter(document -> as.name().equals(document.purpose()))
                .count();
        RuleViolated.unless(kept < MOST_OF_ONE_KIND, "proceeding.tooManyPapers", MOST_OF_ONE_KIND);
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
