package org.infopool.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Applications as they are read: one with its clocks, its time line, its documents and people, or many with what is due. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class ApplicationRecordService {
    @Inject
    CurrentActor current;

    @Inject
    LicenseApplications applications;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    /** One application with everything that belongs to it. */
    public ApplicationRecord record(ApplicationNumber number) {
        var application = applications.visible(number);
        var answer = application.answer();
        var file = files.of(
                application.subject(),
                Arrays.asList(
                        application.declaredBy(),
                        answer == null ? null : answer.by(),
                        application.firstAssessor(),
                        application.secondAssessor()));
        return new ApplicationRecord(
                ApplicationDetails.of(application), file.clocks(), file.timeLine(), file.documents(), file.names());
    }

    /** The applications that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<ApplicationRow> list(ListQuery query, @Nullable ApplicationStatus status) {
        var page = applications.list(query, status, current.scope());
        var nearest = deadlines.nearest(
                page.rows().stream().map(ApplicationRecordService::subject).toList());
        return page.map(row -> new ApplicationRow(row, nearest.get(subject(row))));
    }

    private static Subject subject(ApplicationSummary row) {
        return new Subject(SubjectKind.APPLICATION, row.number().value());
    }
}
