package org.infopool.ejb.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.journal.TimeLines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Applications as they are read: one with its clocks, its time line, its documents and people, or many with what is due. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class ApplicationRecordService {
    private static final int MOST_EVENTS = 200;

    @Inject
    CurrentActor current;

    @Inject
    LicenseApplications applications;

    @Inject
    Deadlines deadlines;

    @Inject
    TimeLines timeLines;

    @Inject
    Documents documents;

    @Inject
    PersonNames people;

    /** One application with everything that belongs to it. */
    public ApplicationRecord record(ApplicationNumber number) {
        var application = applications.visible(number);
        var subject = application.subject();
        var timeLine = timeLines.of(subject, MOST_EVENTS);
        var files = documents.of(subject);
        var named = new HashSet<PersonNumber>();
        Stream.of(
                        timeLine.stream().map(TimeLineEntry::person),
                        files.stream().map(DocumentView::receivedFrom),
                        parts(application))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return new ApplicationRecord(
                ApplicationDetails.of(application),
                deadlines.of(subject).stream()
                        .map(deadline -> deadlines.derivation(deadline.number()))
                        .filter(Objects::nonNull)
                        .toList(),
                timeLine,
                files,
                people.of(named));
    }

    private static Stream<@Nullable PersonNumber> parts(LicenseApplication application) {
        return Stream.of(application.declaredBy(), application.firstAssessor(), application.secondAssessor());
    }

    /** The applications that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<ApplicationRow> list(ListQuery query, @Nullable ApplicationStatus status) {
        var page = applications.list(query, status, current.scope());
        var nearest = deadlines.nearest(
                page.rows().stream().map(ApplicationRecordService::subject).toList());
        return new ListPage<>(
                page.rows().stream()
                        .map(row -> new ApplicationRow(row, nearest.get(subject(row))))
                        .toList(),
                page.next(),
                page.total(),
                page.atLeast());
    }

    private static Subject subject(ApplicationSummary row) {
        return new Subject(SubjectKind.APPLICATION, row.number().value());
    }
}
