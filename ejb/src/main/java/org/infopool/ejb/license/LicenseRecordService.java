package org.infopool.ejb.license;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.shared.Period;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Licenses as they are read: one with its clocks, time line and documents, or many with what is due. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class LicenseRecordService {
    @Inject
    LicenseRepository licenses;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    RuleBooks rules;

    @Inject
    Clock clock;

    /** One license with everything that belongs to it. */
    public LicenseRecord record(LicenseNumber number) {
        var license = licenses.visible(number);
        var file = files.of(license.subject());
        return new LicenseRecord(
                LicenseDetails.of(license),
                renewal(license),
                LocalDate.now(clock),
                file.clocks(),
                file.timeLine(),
                file.documents(),
                file.names());
    }

    private @Nullable Period renewal(License license) {
        return license.status().mayRenew() ? Renewal.window(license.term().end(), rules.current()) : null;
    }

    /** The licenses that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<LicenseRow> list(ListQuery query, @Nullable LicenseStatus status) {
        var page = licenses.list(query, status);
        var nearest = deadlines.nearest(
                page.rows().stream().map(LicenseRecordService::subject).toList());
        return page.map(row -> new LicenseRow(row, nearest.get(subject(row))));
    }

    private static Subject subject(LicenseSummary row) {
        return new Subject(SubjectKind.LICENSE, row.number().value());
    }
}
