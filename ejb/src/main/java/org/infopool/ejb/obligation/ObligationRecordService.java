package org.infopool.ejb.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Duties as they are read: each with the time for it, whether it still runs or not. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class ObligationRecordService {
    /** More than any license brings. */
    private static final ListQuery ALL = ListQuery.first(200);

    @Inject
    ObligationRepository obligations;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    RuleBooks rules;

    /** One duty with everything that belongs to it. */
    public ObligationRecord record(ObligationNumber number) {
        var obligation = obligations.visible(number);
        return new ObligationRecord(ObligationDetails.of(obligation, rules.current()), files.of(obligation.subject()));
    }

    /** The duties that the one who is signed in may see. */
    public ListPage<ObligationRow> list(ListQuery query, @Nullable ObligationStatus status, @Nullable String duty) {
        var page = obligations.list(query, null, null, status, duty);
        return new ListPage<>(rows(page.rows()), page.next(), page.total(), page.atLeast());
    }

    /** The duties of one license. */
    public List<ObligationRow> of(LicenseNumber license) {
        return rows(obligations.list(ALL, license, null, null, null).rows());
    }

    /** The duties of all licenses of an enterprise. */
    public List<ObligationRow> of(UnifiedSocialCreditCode holder) {
        return rows(obligations.list(ALL, null, holder, null, null).rows());
    }

    private List<ObligationRow> rows(List<ObligationSummary> duties) {
        var clocks = deadlines.last(
                duties.stream().map(ObligationRecordService::subject).toList());
        return duties.stream()
                .map(duty -> new ObligationRow(duty, clocks.get(subject(duty))))
                .toList();
    }

    private static Subject subject(ObligationSummary duty) {
        return new Subject(SubjectKind.OBLIGATION, duty.number().value());
    }
}
