package org.infopool.ejb.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.access.Duty;
import org.infopool.domain.inspection.CheckIn;
import org.infopool.domain.inspection.Finding;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.FoundPoint;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What the team does at an inspection, and how the enterprise answers the record. */
@Stateless
public class InspectionWorkService {
    private static final String OFFICERS = "p14.19.officers";
    private static final String SUPERVISE = "all.61.supervise";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    InspectionRepository inspections;

    @Inject
    Documents documents;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Inject
    Duties duties;

    /** The team begins; its certificates and ties are looked at once more (P14 19). */
    @RolesAllowed("INSPECTOR")
    public void checkIn(InspectionNumber number, CheckIn entry, int eventsSeen) {
        var inspection = inspections.visible(number);
        inspection.unchangedSince(eventsSeen);
        var act = current.act(OFFICERS, null);
        duties.checkTeam(
                inspection.team(),
                Math.toIntExact(rules.current().threshold(OFFICERS).value()),
                Duty.INSPECT,
                inspection.matter(),
                act.day(),
                act);
        journal.record(inspection.checkIn(entry, act));
    }

    /**
     * Answers one question; returns how many times it has been answered then.
     *
     * @param revisionSeen how many times it had been answered when the form was opened
     */
    @RolesAllowed("INSPECTOR")
    public int answer(InspectionNumber number, String item, ItemResult result, String note, int revisionSeen) {
        var inspection = inspections.visible(number);
        var found = inspections.findings(number).stream().map(Finding::item).collect(Collectors.toSet());
        journal.record(inspection.answer(item, result, note, revisionSeen, found, current.act(SUPERVISE, null)));
        return revisionSeen + 1;
    }

    /**
     * Keeps a photo or paper at a question.
     *
     * @param effectiveOn the day from which what it shows was true, as far as it is known
     */
    @RolesAllowed("INSPECTOR")
    public void addEvidence(InspectionNumber number, String item, Upload upload, @Nullable LocalDate effectiveOn) {
        var inspection = inspections.visible(number);
        var act = current.act(SUPERVISE, null);
        var document = documents.attach(upload, inspection.subject(), item, effectiveOn, act);
        journal.record(inspection.addEvidence(item, document, act));
    }

    /**
     * Makes a finding at a question, or words the one that stands anew.
     *
     * @param article the rule book id of an article that the question rests on
     * @throws RuleViolated {@code finding.articleUnknown}
     */
    @RolesAllowed("INSPECTOR")
    public FindingNumber find(InspectionNumber number, String item, String article, String text) {
        var inspection = inspections.visible(number);
        var book = rules.current();
        var anchors = book.checklist().stream()
                .filter(one -> one.id().equals(item))
                .flatMap(one -> one.anchors().stream())
                .toList();
        RuleViolated.unless(
                anchors.contains(article) || (anchors.isEmpty() && article.equals(item)),
                "finding.articleUnknown",
                item);
        var statement = new Finding.Statement(article, book.parameter(article).textVersion(), text);
        var act = current.act(SUPERVISE, null);
        var standing = inspections.findings(number).stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElse(null);
        if (standing != null) {
            journal.record(inspection.restate(standing, statement, act));
            return standing.number();
        }
        var finding = inspection.find(new FindingNumber(numbers.next(FindingNumber.PREFIX)), item, statement, act);
        var noted = finding.note(act);
        inspections.add(finding);
        journal.record(noted);
        return finding.number();
    }

    /** Takes a finding back, with the reason. */
    @RolesAllowed("INSPECTOR")
    public void drop(FindingNumber number, @Nullable String reason) {
        var finding = inspections.finding(number).orElseThrow(() -> new RuleViolated("notFound", number));
        var inspection = inspections.visible(finding.inspection());
        journal.record(inspection.drop(finding, current.act(SUPERVISE, reason)));
    }

    /** Signs the record; the last signature closes it (ALL 61). */
    @RolesAllowed("INSPECTOR")
    public void sign(InspectionNumber number, int eventsSeen) {
        var inspection = seen(number, eventsSeen);
        journal.record(inspection.sign(points(number), current.act(SUPERVISE, null)));
    }

    /** Takes the signatures back, to change the record, with the reason. */
    @RolesAllowed("INSPECTOR")
    public void reopen(InspectionNumber number, @Nullable String reason, int eventsSeen) {
        journal.record(seen(number, eventsSeen).reopen(current.act(SUPERVISE, reason)));
    }

    /** The enterprise answers the record itself. */
    @RolesAllowed("APPLICANT")
    public void reply(InspectionNumber number, Reply reply, String words, int eventsSeen) {
        journal.record(seen(number, eventsSeen).reply(reply, words, false, current.act(SUPERVISE, null)));
    }

    /** An inspector enters what the enterprise signed, said or refused in front of them. */
    @RolesAllowed("INSPECTOR")
    public void enterReply(InspectionNumber number, Reply reply, String words, int eventsSeen) {
        journal.record(seen(number, eventsSeen).reply(reply, words, true, current.act(SUPERVISE, null)));
    }

    /** Makes the report; the findings become final. */
    @RolesAllowed("INSPECTOR")
    public void conclude(InspectionNumber number, String summary, int eventsSeen) {
        var inspection = seen(number, eventsSeen);
        journal.record(inspection.conclude(summary, points(number), current.act(SUPERVISE, null)));
    }

    private Inspection seen(InspectionNumber number, int eventsSeen) {
        var inspection = inspections.visible(number);
        inspection.unchangedSince(eventsSeen);
        return inspection;
    }

    private List<FoundPoint> points(InspectionNumber number) {
        return inspections.findings(number).stream().map(Finding::point).toList();
    }
}
