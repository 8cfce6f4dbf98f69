package org.infopool.ejb.selfinspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.obligation.Obligation;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.selfinspection.Evidence;
import org.infopool.domain.selfinspection.Processing;
import org.infopool.domain.selfinspection.Readiness;
import org.infopool.domain.selfinspection.SelfInspection;
import org.infopool.domain.selfinspection.SelfInspectionNumber;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.domain.selfinspection.Shortage;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.application.LicenseApplications;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.obligation.Obligations;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What holders do to look at themselves, and who may read it. */
@Stateless
public class SelfInspectionService {
    /** A self-inspection every year, by the checklist (Pool rules 11; AUD annex). */
    private static final String BASIS = "pool.self-inspection.recurrence";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    SelfInspectionRepository selfInspections;

    @Inject
    Obligations obligations;

    @Inject
    LicenseService licenses;

    @Inject
    LicenseApplications applications;

    @Inject
    Documents documents;

    @Inject
    CaseFiles files;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    /**
     * Begins the self-inspection for a duty.
     *
     * @param more what the holder processes beside what the license was granted for: it brings more questions
     * @throws RuleViolated {@code selfInspection.alreadyBegun} with its number, {@code selfInspection.otherDuty}, {@code
     *     selfInspection.dutyClosed}
     */
    @RolesAllowed("APPLICANT")
    public SelfInspectionNumber open(ObligationNumber duty, Processing more) {
        var obligation = obligations.visible(duty);
        selfInspections.of(duty).ifPresent(begun -> {
            throw new RuleViolated("selfInspection.alreadyBegun", duty, begun.number());
        });
        var selfInspection = SelfInspection.of(
                obligation,
                new SelfInspectionNumber(numbers.next(SelfInspectionNumber.PREFIX)),
                licensed(obligation).and(more),
                rules.current());
        selfInspections.add(selfInspection);
        journal.record(selfInspection.open(current.act(BASIS, null)));
        return selfInspection.number();
    }

    /** What the license under which a duty falls was granted for. */
    @RolesAllowed("APPLICANT")
    public Processing licensedFor(ObligationNumber duty) {
        return licensed(obligations.visible(duty));
    }

    private Processing licensed(Obligation duty) {
        return applications
                .find(licenses.details(duty.license()).application())
                .map(application -> Processing.of(application.form()))
                .orElseThrow(() -> new IllegalStateException("a license without its application: " + duty.license()));
    }

    /**
     * Keeps the answers to some of the questions: all of them or none.
     *
     * @param answers each with how often it had been saved when the form was opened
     * @throws RuleViolated {@code selfInspection.answeredMeanwhile} when a colleague has answered one of them since; what
     *     colleagues did to other questions is no hindrance
     */
    @RolesAllowed("APPLICANT")
    public void answer(SelfInspectionNumber number, List<AnsweredPoint> answers) {
        var selfInspection = selfInspections.toChange(number);
        for (var given : answers) {
            journal.record(
                    selfInspection.answer(given.item(), given.answer(), given.saved(), current.act(BASIS, null)));
        }
    }

    /**
     * Adds a document that supports the answer to one question.
     *
     * @param effectiveOn the day from which what it shows was true
     */
    @RolesAllowed("APPLICANT")
    public void addEvidence(SelfInspectionNumber number, String item, Upload upload, LocalDate effectiveOn) {
        var selfInspection = selfInspections.toChange(number);
        var act = current.act(BASIS, null);
        var document = documents.attach(upload, selfInspection.subject(), item, effectiveOn, act);
        journal.record(selfInspection.addEvidence(document, new Evidence(item, upload.sha256(), effectiveOn), act));
    }

    /**
     * Hands it in, declared true by the one who is signed in; the duty is then met.
     *
     * @throws RuleViolated {@code selfInspection.notDeclared}, {@code selfInspection.notReady}
     */
    @RolesAllowed("APPLICANT")
    public void submit(SelfInspectionNumber number, boolean declaredTrue, int eventsSeen) {
        RuleViolated.unless(declaredTrue, "selfInspection.notDeclared");
        var selfInspection = selfInspections.toChange(number);
        selfInspection.unchangedSince(eventsSeen);
        var act = current.act(BASIS, null);
        journal.record(selfInspection.submit(
                Readiness.of(selfInspection.points(), rules.current(), act.day()),
                isOverdue(selfInspection),
                evidence(selfInspection),
                act));
    }

    private List<Evidence> evidence(SelfInspection selfInspection) {
        return documents.of(selfInspection.subject()).stream()
                .map(document -> new Evidence(
                        Objects.requireNonNull(document.purpose()),
                        document.sha256(),
                        Objects.requireNonNull(document.effectiveOn())))
                .toList();
    }

    private boolean isOverdue(SelfInspection selfInspection) {
        return obligations
                .find(selfInspection.obligation())
                .map(duty -> duty.status() == ObligationStatus.OVERDUE)
                .orElse(false);
    }

    /** One self-inspection with everything that belongs to it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public SelfInspectionRecord record(SelfInspectionNumber number) {
        var selfInspection = selfInspections.visible(number);
        return new SelfInspectionRecord(
                SelfInspectionDetails.of(selfInspection),
                shortages(selfInspection),
                files.of(selfInspection.subject(), Collections.singletonList(selfInspection.declaredBy())));
    }

    private List<Shortage> shortages(SelfInspection selfInspection) {
        return selfInspection.status() == SelfInspectionStatus.DRAFT
                ? Readiness.of(
                        selfInspection.points(),
                        rules.current(),
                        current.act(BASIS, null).day())
                : List.of();
    }

    /** The number of the one that was begun for a duty, where there is one that the one who is signed in may see. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public @Nullable SelfInspectionNumber begunFor(ObligationNumber duty) {
        var obligation = obligations.visible(duty);
        return selfInspections
                .of(obligation.number())
                .filter(begun -> begun.status() == SelfInspectionStatus.SUBMITTED
                        || current.scope().enterprise() != null)
                .map(SelfInspection::number)
                .orElse(null);
    }

    /** Those that the one who is signed in may see. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<SelfInspectionSummary> list(ListQuery query, @Nullable SelfInspectionStatus status) {
        return selfInspections.list(query, status);
    }
}
