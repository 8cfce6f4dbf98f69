package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.access.Accounts;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.application.ApplicationRecordService;
import org.infopool.ejb.application.ApplicationRow;
import org.infopool.ejb.enterprise.EnterpriseDetails;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.journal.TimeLines;
import org.infopool.ejb.license.LicenseRecordService;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.platform.ListQuery;

/** Gathers what is kept about one enterprise: a view over its matters, not a matter of its own. */
@Stateless
@RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class DossierService {
    private static final int MOST = 100;

    /** Who has a part in licensing, and so may read applications. */
    private static final Set<Role> LICENSING =
            EnumSet.of(Role.CASEWORKER, Role.LEGAL_REVIEWER, Role.DIRECTOR, Role.OVERSIGHT);

    @Inject
    CurrentActor current;

    @Inject
    Enterprises enterprises;

    @Inject
    Accounts accounts;

    @Inject
    ApplicationRecordService applications;

    @Inject
    LicenseRecordService licenses;

    @Inject
    ObligationRecordService obligations;

    @Inject
    TimeLines timeLines;

    @Inject
    PersonNames people;

    /** The dossier of an enterprise, for those who may see it. */
    public Dossier dossier(UnifiedSocialCreditCode uscc) {
        var enterprise = enterprises.get(uscc);
        current.scope().check(uscc.value(), enterprise.office(), uscc);
        var timeLine = timeLines.of(new Subject(SubjectKind.ENTERPRISE, uscc.value()), MOST);
        var ofHolder = new ListQuery(uscc.value(), "number", true, null, MOST);
        return new Dossier(
                EnterpriseDetails.of(enterprise),
                accounts.isOpenFor(uscc.value()),
                applications(ofHolder),
                licenses.list(ofHolder, null).rows(),
                obligations.of(uscc),
                timeLine,
                people.of(timeLine.stream()
                        .map(TimeLineEntry::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    private List<ApplicationRow> applications(ListQuery ofHolder) {
        return current.signedIn().hasAnyOf(LICENSING)
                ? applications.list(ofHolder, null).rows()
                : List.of();
    }
}
