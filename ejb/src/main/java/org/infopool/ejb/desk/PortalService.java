package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.obligation.ObligationService;
import org.infopool.ejb.platform.ListQuery;

/** What an enterprise has to know of the clocks that run on it and for it. */
@Stateless
@RolesAllowed("APPLICANT")
public class PortalService {
    /** More than any enterprise has open at once. */
    private static final ListQuery ALL = ListQuery.first(200);

    @Inject
    LicenseApplicationService applications;

    @Inject
    LicenseService licenses;

    @Inject
    ObligationService obligations;

    @Inject
    Deadlines deadlines;

    /** Every open deadline of the enterprise's applications, licenses and duties, by due date. */
    public List<DeadlineView> clocks() {
        var own = new ArrayList<Subject>();
        applications
                .list(ALL, null)
                .rows()
                .forEach(row -> own.add(
                        new Subject(SubjectKind.APPLICATION, row.number().value())));
        licenses.list(ALL, null)
                .rows()
                .forEach(row ->
                        own.add(new Subject(SubjectKind.LICENSE, row.number().value())));
        obligations
                .list(ALL, null, null)
                .rows()
                .forEach(row ->
                        own.add(new Subject(SubjectKind.OBLIGATION, row.number().value())));
        return deadlines.open(own).stream()
                .sorted(java.util.Comparator.comparing(DeadlineView::dueAt))
                .toList();
    }
}
