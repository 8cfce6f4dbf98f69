package org.infopool.ejb.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.Duty;
import org.infopool.domain.access.Matter;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.inspection.Inspected;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionOrder;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.inspection.TeamMember;
import org.infopool.domain.inspection.YearlyVisits;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.ChecklistItem;
import org.infopool.domain.rulebook.Fact;
import org.infopool.domain.rulebook.ProcessorFacts;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.access.StaffDirectory;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.license.Licenses;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.selfinspection.AnsweredPoint;
import org.infopool.ejb.selfinspection.SelfInspections;
import org.jspecify.annotations.Nullable;

/** What a director does with inspections, and who may look at them. */
@Stateless
public class InspectionService {
    private static final String OFFICERS = "insp.6.officers";
    private static final String SUPERVISE = "all.61.supervise";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    InspectionRepository inspections;

    @Inject
    Findings findings;

    @Inject
    Grounds grounds;

    @Inject
    LicenseService licenses;

    @Inject
    Licenses running;

    @Inject
    Enterprises enterprises;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    @Inject
    StaffDirectory staff;

    @Inject
    SelfInspections selfInspections;

    @Inject
    CaseFiles files;

    /**
     * Orders an inspection (APL 42, ALL 61).
     *
     * @param inspected a license number, or the unified social credit code of an enterprise, whose running license it is
     *     about then
     * @throws RuleViolated {@code inspection.groundUnknown}, {@code inspection.groundOfOther}, {@code
     *     inspection.itemUnknown}, {@code inspection.cap}, and what separation of duties refuses
     */
    @RolesAllowed("DIRECTOR")
    public InspectionNumber order(String inspected, InspectionOrder order) {
        var who = inspected(inspected);
        grounds.check(order.ground(), who.uscc());
        known(order.items());
        var act = current.act(OFFICERS, null);
        var number = new InspectionNumber(numbers.next(InspectionNumber.PREFIX));
        var subject = new Subject(SubjectKind.INSPECTION, number.value());
        team(order.team(), new Matter(subject, who.uscc().value(), List.of()), order, act);
        var visits = visits(who.uscc(), order.plannedOn().getYear());
        visits.check(order.kind());
        var inspection = new Inspection(
                number, who, order, rules.current().version(), order.kind().isCapped() ? freeVisit(who, order) : null);
        var event = inspection.order(officers(), act);
        inspections.add(inspection);
        journal.record(event);
        return number;
    }

    private Inspected inspected(String inspected) {
        if (inspected.startsWith(LicenseNumber.PREFIX)) {
            return holder(licenses.details(new LicenseNumber(inspected)));
        }
        var uscc = new UnifiedSocialCreditCode(inspected);
        var who = running.running(uscc)
                .map(InspectionService::holder)
                .or(() -> enterprises.find(uscc).map(one -> new Inspected(one.uscc(), one.name(), one.office(), null)))
                .orElseThrow(() -> new RuleViolated("inspection.enterpriseUnknown", inspected));
        current.scope().check(inspected, who.office(), inspected);
        return who;
    }

    private static Inspected holder(LicenseDetails license) {
        return new Inspected(license.uscc(), license.enterpriseName(), license.office(), license.number());
    }

    private void team(List<PersonNumber> team, Matter matter, InspectionOrder order, Act act) {
        duties.checkTeam(team, officers(), Duty.INSPECT, matter, order.plannedOn(), act);
    }

    private int officers() {
        return Math.toIntExact(rules.current().threshold(OFFICERS).value());
    }

    /** The lowest number of the year's visits that nobody has: two at once collide on it. */
    private int freeVisit(Inspected who, InspectionOrder order) {
        var visit = 1;
        while (inspections.taken(who.uscc() + "/" + order.plannedOn().getYear() + "/" + visit)) {
            visit++;
        }
        return visit;
    }

    private void known(List<String> items) {
        var asked = rules.current().checklist().stream().map(ChecklistItem::id).toList();
        for (var item : items) {
            RuleViolated.unless(asked.contains(item), "inspection.itemUnknown", item);
        }
    }

    /** Who can be on a team. */
    @RolesAllowed("DIRECTOR")
    public List<StaffMember> inspectors() {
        return staff.of(List.of(Role.INSPECTOR), current.scope());
    }

    /**
     * The questions to ask of somebody: those that their last self-inspection had, or else all that the rule book has for
     * what they are licensed to process.
     */
    @RolesAllowed("DIRECTOR")
    public List<String> proposedItems(String inspected) {
        var who = inspected(inspected);
        return selfInspections
                .lastOf(who.uscc())
                .map(last -> last.points().stream().map(AnsweredPoint::item).toList())
                .orElseGet(() -> asked(who));
    }

    private List<String> asked(Inspected who) {
        var facts = who.license() == null
                ? ProcessorFacts.NONE
                : ProcessorFacts.ofPersons(
                                licenses.details(who.license()).scale().persons())
                        .with(Fact.LICENSED, true);
        return rules.current().checklist().stream()
                .filter(item -> item.appliesTo(rules.current(), facts))
                .map(ChecklistItem::id)
                .toList();
    }

    /** One inspection with everything that belongs to it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public InspectionRecord record(InspectionNumber number) {
        var details = details(number);
        var team = details.team().stream().map(TeamMember::person).toList();
        return new InspectionRecord(
                details,
                selfInspections
                        .lastOf(details.uscc())
                        .filter(last -> current.scope().enterprise() == null)
                        .orElse(null),
                files.of(inspections.visible(number).subject(), team));
    }

    /** How often the enterprise is inspected in a year. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "DIRECTOR", "OVERSIGHT"})
    public YearlyVisits visits(UnifiedSocialCreditCode uscc, int year) {
        return YearlyVisits.of(
                year,
                Math.toIntExact(inspections.visits(uscc, year, false)),
                Math.toIntExact(inspections.visits(uscc, year, true)),
                rules.current());
    }

    /** Asks other questions. */
    @RolesAllowed({"INSPECTOR", "DIRECTOR"})
    public void chooseItems(InspectionNumber number, List<String> items, int eventsSeen) {
        var inspection = inspections.visible(number);
        inspection.unchangedSince(eventsSeen);
        known(items);
        journal.record(inspection.chooseItems(items, current.act(SUPERVISE, null)));
    }

    /** Puts somebody in the place of an inspector, with the reason (APL 43). */
    @RolesAllowed("DIRECTOR")
    public void replace(
            InspectionNumber number,
            PersonNumber leaving,
            PersonNumber joining,
            @Nullable String reason,
            int eventsSeen) {
        var inspection = inspections.visible(number);
        inspection.unchangedSince(eventsSeen);
        var act = current.act("apl.43.recusal", reason);
        var day = inspection.plannedOn().isBefore(act.day()) ? act.day() : inspection.plannedOn();
        duties.checkTeam(
                inspection.team().stream()
                        .map(person -> person.equals(leaving) ? joining : person)
                        .toList(),
                officers(),
                Duty.INSPECT,
                inspection.matter(),
                day,
                act);
        journal.record(inspection.replace(leaving, joining, act));
    }

    /** Calls it off, with the reason. */
    @RolesAllowed("DIRECTOR")
    public void cancel(InspectionNumber number, @Nullable String reason, int eventsSeen) {
        var inspection = inspections.visible(number);
        inspection.unchangedSince(eventsSeen);
        journal.record(inspection.cancel(current.act(SUPERVISE, reason)));
    }

    /** One inspection, whole. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public InspectionDetails details(InspectionNumber number) {
        var inspection = inspections.visible(number);
        return InspectionDetails.of(
                inspection,
                findings.of(number),
                current.scope().enterprise() == null || inspections.isRecordReadable(inspection));
    }

    /** The inspections that the one who is signed in may see; an enterprise those it knows of. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<InspectionSummary> list(
            ListQuery query, @Nullable InspectionStatus status, @Nullable InspectionKind kind) {
        return inspections.list(query, status, kind, null);
    }
}
