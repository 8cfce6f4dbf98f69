package org.infopool.ejb.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.application.ApplicationRecordService;
import org.infopool.ejb.ending.EndingRecordService;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.ejb.imports.ImportService;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.license.LicenseRecordService;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.ejb.winddown.WindDownRecordService;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that the one who asks may see, by number, name or unified social credit code. It asks the lists of the
 * features, each only whom the authorization table admits to it, so that a search shows what the lists show and nothing
 * else.
 */
@Stateless
public class SearchService {
    /** So many of each kind; the list of the kind has the rest. */
    private static final int FEW = 5;

    private static final int LONGEST = 200;

    @Inject
    CurrentActor current;

    @Inject
    AuthorizationTable table;

    @Inject
    EnterpriseRegistration enterprises;

    @Inject
    ApplicationRecordService applications;

    @Inject
    LicenseRecordService licenses;

    @Inject
    ObligationRecordService obligations;

    @Inject
    SelfInspectionService selfInspections;

    @Inject
    InspectionService inspections;

    @Inject
    EndingRecordService endings;

    @Inject
    WindDownRecordService windDowns;

    @Inject
    EnforcementRecordService enforcement;

    @Inject
    ProceedingRecordService proceedings;

    @Inject
    ReferralRecordService referrals;

    @Inject
    ImportService imports;

    /** A kind of things, the use case that lists them, and its first rows. */
    private record Source(SubjectKind kind, String useCase, Function<ListQuery, ListPage<SearchHit>> list) {}

    /** What there is for a text; nothing for an empty one. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public SearchResult find(@Nullable String text) {
        var typed =
                SearchText.fitting(LONGEST, Objects.requireNonNullElse(text, "").strip());
        if (SearchText.of(typed).isEmpty()) {
            return new SearchResult(null, List.of());
        }
        var query = new ListQuery(typed, "number", true, null, FEW);
        var groups = new ArrayList<SearchResult.Group>();
        for (var source : sources()) {
            if (table.admits(AuthorizationTable.Kind.USECASE, source.useCase(), current.signedIn())) {
                var page = source.list().apply(query);
                if (!page.rows().isEmpty()) {
                    groups.add(new SearchResult.Group(source.kind(), page.rows(), page.total(), page.atLeast()));
                }
            }
        }
        var wanted = SearchText.of(typed);
        var exact = groups.stream()
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::subject)
                .filter(subject -> SearchText.of(subject.number()).equals(wanted))
                .findFirst()
                .orElse(null);
        return new SearchResult(exact, groups);
    }

    private List<Source> sources() {
        return List.of(
                new Source(
                        SubjectKind.ENTERPRISE,
                        "EnterpriseRegistration.list",
                        query -> enterprises
                                .list(query)
                                .map(row -> hit(
                                        SubjectKind.ENTERPRISE,
                                        row.uscc().value(),
                                        row.name(),
                                        row.latinName(),
                                        null))),
                new Source(
                        SubjectKind.APPLICATION,
                        "ApplicationRecordService.list",
                        query -> applications
                                .list(query, null)
                                .map(row -> hit(
                                        SubjectKind.APPLICATION,
                                        row.application().number().value(),
                                        row.application().enterpriseName(),
                                        row.application().latinName(),
                                        row.application().status()))),
                new Source(
                        SubjectKind.LICENSE,
                        "LicenseRecordService.list",
                        query -> licenses.list(query, null)
                                .map(row -> hit(
                                        SubjectKind.LICENSE,
                                        row.license().number().value(),
                                        row.license().enterpriseName(),
                                        row.license().latinName(),
                                        row.license().status()))),
                new Source(
                        SubjectKind.OBLIGATION,
                        "ObligationRecordService.list",
                        query -> obligations
                                .list(query, null, null)
                                .map(row -> hit(
                                        SubjectKind.OBLIGATION,
                                        row.obligation().number().value(),
                                        row.obligation().enterpriseName(),
                                        null,
                                        row.obligation().status()))),
                new Source(
                        SubjectKind.SELF_INSPECTION,
                        "SelfInspectionService.list",
                        query -> selfInspections
                                .list(query, null)
                                .map(row -> hit(
                                        SubjectKind.SELF_INSPECTION,
                                        row.number().value(),
                                        row.enterpriseName(),
                                        null,
                                        row.status()))),
                new Source(
                        SubjectKind.INSPECTION,
                        "InspectionService.list",
                        query -> inspections
                                .list(query, null, null)
                                .map(row -> hit(
                                        SubjectKind.INSPECTION,
                                        row.number().value(),
                                        row.enterpriseName(),
                                        null,
                                        row.status()))),
                new Source(
                        SubjectKind.VIOLATION,
                        "EnforcementRecordService.violations",
                        query -> enforcement
                                .violations(query, null, null)
                                .map(row -> hit(
                                        SubjectKind.VIOLATION,
                                        row.number().value(),
                                        row.enterpriseName(),
                                        null,
                                        row.status()))),
                new Source(
                        SubjectKind.ENDING,
                        "EndingRecordService.list",
                        query -> endings.list(query, null)
                                .map(row -> hit(
                                        SubjectKind.ENDING,
                                        row.ending().number().value(),
                                        row.ending().enterpriseName(),
                                        null,
                                        row.ending().status()))),
                new Source(
                        SubjectKind.WIND_DOWN,
                        "WindDownRecordService.list",
                        query -> windDowns
                                .list(query, null)
                                .map(row -> hit(
                                        SubjectKind.WIND_DOWN,
                                        row.windDown().number().value(),
                                        row.windDown().enterpriseName(),
                                        null,
                                        row.windDown().status()))),
                new Source(
                        SubjectKind.MEASURE,
                        "EnforcementRecordService.measures",
                        query -> enforcement
                                .measures(query, null, null)
                                .map(row -> hit(
                                        SubjectKind.MEASURE,
                                        row.measure().number().value(),
                                        row.measure().enterpriseName(),
                                        null,
                                        row.measure().status()))),
                new Source(
                        SubjectKind.PROCEEDING,
                        "ProceedingRecordService.list",
                        query -> proceedings
                                .list(query, null, null)
                                .map(row -> hit(
                                        SubjectKind.PROCEEDING,
                                        row.proceeding().number().value(),
                                        row.proceeding().enterpriseName(),
                                        null,
                                        row.proceeding().status()))),
                new Source(
                        SubjectKind.REFERRAL,
                        "ReferralRecordService.list",
                        query -> referrals
                                .list(query, null)
                                .map(row -> hit(
                                        SubjectKind.REFERRAL,
                                        row.referral().number().value(),
                                        row.referral().enterpriseName(),
                                        null,
                                        row.referral().status()))),
                new Source(
                        SubjectKind.IMPORT,
                        "ImportService.list",
                        query -> imports.list(query, null)
                                .map(row -> hit(
                                        SubjectKind.IMPORT,
                                        row.number().value(),
                                        row.fileName(),
                                        null,
                                        row.status()))));
    }

    private static SearchHit hit(
            SubjectKind kind, String number, String name, @Nullable String latinName, @Nullable Enum<?> status) {
        return new SearchHit(new Subject(kind, number), name, latinName, status);
    }
}
