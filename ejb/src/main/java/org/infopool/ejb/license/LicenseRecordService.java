package org.infopool.ejb.license;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.journal.TimeLines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Licenses as they are read: one with its clocks, time line and documents, or many with what is due. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class LicenseRecordService {
    private static final int MOST_EVENTS = 200;

    @Inject
    LicenseRepository licenses;

    @Inject
    Deadlines deadlines;

    @Inject
    TimeLines timeLines;

    @Inject
    Documents documents;

    @Inject
    PersonNames people;

    /** One license with everything that belongs to it. */
    public LicenseRecord record(LicenseNumber number) {
        var license = licenses.visible(number);
        var subject = license.subject();
        var timeLine = timeLines.of(subject, MOST_EVENTS);
        var files = documents.of(subject);
        var named = Stream.concat(
                        timeLine.stream().map(TimeLineEntry::person),
                        files.stream().map(DocumentView::receivedFrom))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new LicenseRecord(
                LicenseDetails.of(license),
                deadlines.of(subject).stream()
                        .map(deadline -> deadlines.derivation(deadline.number()))
                        .filter(Objects::nonNull)
                        .toList(),
                timeLine,
                files,
                people.of(named));
    }

    /** The licenses that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<LicenseRow> list(ListQuery query, @Nullable LicenseStatus status) {
        var page = licenses.list(query, status);
        var nearest = deadlines.nearest(
                page.rows().stream().map(LicenseRecordService::subject).toList());
        return new ListPage<>(
                page.rows().stream()
                        .map(row -> new LicenseRow(row, nearest.get(subject(row))))
                        .toList(),
                page.next(),
                page.total(),
                page.atLeast());
    }

    private static Subject subject(LicenseSummary row) {
        return new Subject(SubjectKind.LICENSE, row.number().value());
    }
}
