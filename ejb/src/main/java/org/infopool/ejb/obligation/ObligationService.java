package org.infopool.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What holders do about their dated duties, and who may look at them. */
@Stateless
public class ObligationService {
    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    ObligationRepository obligations;

    @Inject
    Documents documents;

    @Inject
    RuleBooks rules;

    /**
     * Files the document that meets a duty.
     *
     * @param on the day on which it was done, as the document shows it
     * @throws RuleViolated {@code obligation.notFiled}, {@code obligation.doneBefore}, {@code obligation.doneLater},
     *     {@code obligation.step}
     */
    @RolesAllowed("APPLICANT")
    public void file(ObligationNumber number, Upload upload, LocalDate on, int eventsSeen) {
        var obligation = obligations.visible(number);
        obligation.unchangedSince(eventsSeen);
        var act = current.act(obligation.duty(), null);
        var document = documents.attach(upload, obligation.subject(), obligation.duty(), on, act);
        journal.record(obligation.file(document, on, rules.current(), act));
    }

    /** The duties that the one who is signed in may see, of one license or of all. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<ObligationSummary> list(
            ListQuery query, @Nullable LicenseNumber license, @Nullable ObligationStatus status) {
        return obligations.list(query, license, null, status, null);
    }
}
