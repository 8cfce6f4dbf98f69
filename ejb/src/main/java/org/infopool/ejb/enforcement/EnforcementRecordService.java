package org.infopool.ejb.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enforcement.Violation;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Violations and measures as they are read: one with everything that belongs to it, or many. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class EnforcementRecordService {
    @Inject
    CurrentActor current;

    @Inject
    EnforcementRepository enforcement;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    @Inject
    RuleBooks rules;

    /** One violation with everything that belongs to it; for the party without how it was weighed. */
    public ViolationRecord violation(ViolationNumber number) {
        var violation = enforcement.visibleViolation(number);
        var toParty = current.scope().enterprise() != null;
        var subject = violation.subject();
        var file = files.of(subject, violation.investigators());
        return new ViolationRecord(
                ViolationDetails.of(violation, toParty),
                enforcement.measuresOn(subject).stream().map(MeasureDetails::of).toList(),
                toParty ? 0 : repeats(violation),
                file.clocks(),
                toParty
                        ? file.timeLine().stream()
                                .filter(EnforcementRecordService::concernsParty)
                                .toList()
                        : file.timeLine(),
                toParty
                        ? file.documents().stream()
                                .filter(document -> violation.documentsOfParty().contains(document.number()))
                                .toList()
                        : file.documents(),
                file.names());
    }

    private static boolean concernsParty(TimeLineEntry entry) {
        return List.of("violation.putToParty/1", "violation.answered/1", "violation.established/1")
                .contains(entry.type());
    }

    /** How many violations of the same kind by the party stood within the look-back before it. */
    private long repeats(Violation violation) {
        var since = rules.current()
                .period("pool.risk.look-back")
                .dueFrom(violation.actFrom(), List.of(), rules.current().calendar())
                .day();
        return enforcement.established(violation.uscc()).stream()
                .filter(other -> other.type().equals(violation.type()))
                .filter(other -> !other.number().equals(violation.number()))
                .map(Violation::establishedOn)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(since) && !day.isAfter(violation.discoveredOn()))
                .count();
    }

    /** One measure with everything that belongs to it; for the party without the inspection that may follow. */
    public MeasureRecord measure(MeasureNumber number) {
        var measure = enforcement.visibleMeasure(number);
        var file = files.of(measure.subject(), List.of(measure.orderedBy()));
        var toParty = current.scope().enterprise() != null;
        return new MeasureRecord(
                MeasureDetails.of(measure),
                file.clocks().stream()
                        .filter(clock -> !toParty || !clock.deadline().ruleId().equals(Measure.FOR_CAUSE))
                        .toList(),
                file.timeLine().stream()
                        .filter(entry -> !toParty
                                || !Measure.FOR_CAUSE.equals(entry.details().get("ruleId")))
                        .toList(),
                file.documents(),
                enforcement.isInspectedFor(measure.subject()),
                file.names());
    }

    /** The violations that the one who is signed in may see, of one party or of all. */
    public ListPage<ViolationSummary> violations(
            ListQuery query, @Nullable ViolationStatus status, @Nullable UnifiedSocialCreditCode party) {
        return enforcement.violations(query, status, party);
    }

    /** The measures that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<MeasureRow> measures(
            ListQuery query, @Nullable MeasureStatus status, @Nullable UnifiedSocialCreditCode party) {
        var page = enforcement.measures(query, status, party);
        var nearest = deadlines.nearest(
                page.rows().stream().map(EnforcementRecordService::subject).toList());
        return page.map(row -> new MeasureRow(row, nearest.get(subject(row))));
    }

    private static Subject subject(MeasureSummary row) {
        return new Subject(SubjectKind.MEASURE, row.number().value());
    }

    /** The violations and measures that a finding or a duty has led to: their numbers, violations first. */
    public List<Subject> following(Subject source) {
        var toParty = current.scope().enterprise() != null;
        var following = new ArrayList<Subject>();
        enforcement.violationsFrom(source).stream()
                .filter(violation -> current.scope().covers(violation.uscc().value(), violation.office()))
                .filter(violation -> !toParty || violation.isOpenToParty())
                .map(Violation::subject)
                .forEach(following::add);
        enforcement.measuresOn(source).stream()
                .filter(measure -> current.scope().covers(measure.uscc().value(), measure.office()))
                .forEach(measure -> following.add(measure.subject()));
        return following;
    }
}
